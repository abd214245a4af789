import { expect, it } from 'vitest';
import { household } from '#tests/support/sample-rows';
import { groupWritten, namesakesOf } from './namesakes';

const WISH = { name: '田中 花子', address: '公園の北', phone: '086-000-1234' };

it('the likeliest households come first: one telephone, one name, one family; nobody who has left', () => {
	const left = [{ group: 'g1', officer: false, from: 1, to: 5 }];
	const roster = [
		household({ id: 'family', name: '田中 一郎' }),
		household({ id: 'same', name: '田中　花子' }),
		household({ id: 'phone', name: '佐藤', phone: '0860001234' }),
		household({ id: 'gone', name: '田中 花子', stays: left }),
		household({ id: 'other', name: '岡本' }),
	];
	expect(namesakesOf(WISH, roster).map(({ household: { id }, why }) => [id, why])).toEqual([
		['phone', 'phone'],
		['same', 'name'],
		['family', 'family'],
	]);
});

it('a group is found by what was written of it, unless two are called so', () => {
	const group = (id: string, name: string) => ({ id, name, order: 1, state: 'active' as const });
	const groups = [group('g1', '1班'), group('g3', '3班'), group('n', '北組')];
	expect(['3', '３班', ' 北 ', '9', undefined].map((text) => groupWritten(text, groups)?.id)).toEqual([
		...['g3', 'g3', 'n', undefined, undefined],
	]);
	expect(groupWritten('第三班', groups)?.id).toBe('g3');
	expect(groupWritten('3', [...groups, group('x', '3組')])).toBeUndefined();
});
