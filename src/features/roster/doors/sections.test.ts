import { describe, expect, it } from 'vitest';
import type { Group } from '#contract/rows';
import { household } from '#tests/support/sample-rows';
import { firstOf, leftOf, matching, sectionsOf } from './sections';

const groups: Group[] = [
	{ id: 'g2', name: '2班', order: 2, state: 'active' },
	{ id: 'g1', name: '1班', order: 1, state: 'active' },
	{ id: 'g3', name: '3班', order: 3, state: 'dissolved' },
];
const at = (group: string, to?: number) => [{ group, officer: false, from: 1, ...(to && { to }) }];
const doors = [
	household({ id: 'h1', name: '岡本　修', kana: 'オカモト', order: 2, stays: at('g1') }),
	household({ id: 'h2', name: '三宅', phone: '086-123-4567', order: 1, stays: at('g1') }),
	household({ id: 'h3', name: '赤木', order: 1, stays: at('g1', 5) }),
	household({ id: 'h4', name: '森', order: 1, stays: at('g1', 9) }),
	household({ id: 'h5', name: '—', stays: at('g1', 9), forgotten: '2026-11-22T00:00:00.000Z' }),
];
const namesOf = (sections: ReturnType<typeof sectionsOf>) =>
	sections.map(({ group, doors: found }) => [group.name, ...found.map(({ name }) => name)]);
const names = (searched = '') => namesOf(matching(sectionsOf(groups, doors), searched));

describe('the roster', () => {
	it('stands by groups and walking order, empty groups too, without those who left', () => {
		expect(names()).toEqual([['1班', '三宅', '岡本　修'], ['2班']]);
	});

	it.each(['おかもと', '岡本修', '岡本 修', 'ｵｶﾓﾄ 1班'])(
		'is searched by 「%s」 whatever kana or blank it is written with',
		(text) => {
			expect(names(text)).toEqual([['1班', '岡本　修']]);
		},
	);

	it('is searched by a telephone without its hyphens', () => {
		expect(names('0861234567')).toEqual([['1班', '三宅']]);
		expect(names('ない')).toEqual([]);
	});

	it('is shown from its begin, as far as there is room', () => {
		const many = [...doors, household({ id: 'h6', name: '原', order: 3, stays: at('g2') })];
		const shown = (most: number) => namesOf(firstOf(sectionsOf(groups, many), most));
		expect([shown(1), shown(3)]).toEqual([
			[['1班', '三宅']],
			[
				['1班', '三宅', '岡本　修'],
				['2班', '原'],
			],
		]);
	});

	it('keeps those who left apart, the last first, and forgets whom it was told to', () => {
		expect(leftOf(doors).map(({ id }) => id)).toEqual(['h4', 'h3']);
	});
});
