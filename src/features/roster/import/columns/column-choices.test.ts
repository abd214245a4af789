import { describe, expect, it } from 'vitest';
import { hiddenRowsOf, linesOf, withField, withGroupName } from './column-choices';

const sheet = {
	name: 'x',
	rows: [
		['班', '氏名', '', '会費'],
		['1班', '岡本', '', '300'],
		['1班', '三宅'],
		['2班', '森'],
	],
};

describe('the columns of a file', () => {
	it('stand there with their word and what is in them, empty ones left out', () => {
		expect(linesOf(sheet, { header: 0, group: [0], name: [1] })).toEqual([
			{ at: 0, letter: 'A', word: '班', samples: ['1班', '2班'], field: 'group' },
			{ at: 1, letter: 'B', word: '氏名', samples: ['岡本', '三宅', '森'], field: 'name' },
			{ at: 3, letter: 'D', word: '会費', samples: ['300'], field: undefined },
		]);
		const wide = { name: 'x', rows: [Array.from({ length: 30 }, () => 'x')] };
		expect(linesOf(wide, {}).at(-1)?.letter).toBe('AD');
	});

	it('say which of them are hidden, and how many rows with something in them', () => {
		const hidden = { sheet: false, rows: [0, 1, 3, 4], columns: [1] };
		const odd = { ...sheet, rows: [...sheet.rows, [' ']], hidden };
		expect(linesOf(odd, { header: 0 }).map(({ isHidden }) => isHidden)).toEqual([undefined, true, undefined]);
		expect([hiddenRowsOf(odd, { header: 0 }), hiddenRowsOf(sheet, { header: 0 })]).toEqual([2, 0]);
	});

	it('can hold another thing each; two of one kind are put together in their order', () => {
		expect(withField({ name: [2], note: [1] }, 1, 'name')).toEqual({ name: [1, 2] });
		expect(withField({ name: [2], note: [1] }, 1, undefined)).toEqual({ name: [2] });
	});

	it('can be all of one 班', () => {
		expect(withGroupName({ name: [0] }, ' 3班 ')).toEqual({ name: [0], groupName: '3班' });
		expect(withGroupName({ name: [0], groupName: '3班' }, '')).toEqual({ name: [0] });
	});
});
