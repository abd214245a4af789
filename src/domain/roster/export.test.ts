import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Household, Way } from '#contract/households';
import type { Group } from '#contract/rows';
import { readRosterFile } from '#features/roster/file/read';
import { household } from '#tests/support/sample-rows';
import { guessSheets } from './columns';
import { toCsv, toMend } from './export';
import { dryRun } from './plan';
import { readRows } from './read-rows';

const group = (id: string, name: string, order: number): Group => ({ id, name, order, state: 'active' });
const door = (id: string, at: string, name: string, order: number): Household =>
	household({ id, name, order, stays: [{ group: at, officer: false, from: 1 }] });

const HEADER = '\ufeff班,順番,世帯名,ふりがな,電話,メール,届け方\r\n';

async function readBack(csv: string) {
	const sheets = await readRosterFile(new TextEncoder().encode(csv), '名簿.csv');
	return readRows(sheets, guessSheets(sheets));
}

describe('rows that have to be mended', () => {
	it('are read again as they stand, once what was missing is there', async () => {
		const csv = toMend(
			[{ line: 3, sheet: 'x', group: '', name: '岡本', place: 1, phone: '086-123-4567', note: '犬', problems: [] }],
			() => '班がありません',
		);
		expect(csv).toContain('班がありません');
		const [row] = await readBack(csv.replace(',,岡本', '1班,,岡本'));
		expect(row).toMatchObject({ group: '1班', name: '岡本', phone: '086-123-4567', note: '犬', problems: [] });
	});
});

describe('the export', () => {
	it('is a CSV for Excel by 班 and walking order, without those who left', () => {
		const left = household({ id: 'h9', stays: [{ group: 'g1', officer: false, from: 1, to: 2 }] });
		const doors = [door('h1', 'g2', '佐藤', 1), door('h2', 'g1', '岡本', 2), door('h3', 'g1', '三宅', 1), left];
		expect(toCsv(doors, [group('g2', '2班', 2), group('g1', '1班', 1)])).toBe(
			`${HEADER}1班,1,三宅,,,,スマホ\r\n1班,2,岡本,,,,スマホ\r\n2班,1,佐藤,,,,スマホ\r\n`,
		);
	});

	it('holds no formula, and reading gives the name again', async () => {
		const names = ['=HYPERLINK("http://x","押す")', '+81', '-1', '@SUM', '＝1', "'=1", 'a,"b"', 'x;y'];
		const csv = toCsv(
			names.map((name, i) => door(`h${i}`, 'g1', name, i)),
			[group('g1', '=1班', 1)],
		);
		for (const cell of csv.slice(1).split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?\s*[=+\-@＝＋－＠]/);
		const rows = await readBack(csv);
		expect(rows.map((row) => row.name)).toEqual(names);
		expect(rows[0]?.group).toBe('=1班');
	});

	it('keeps reading, telephone, mail and ways, and reading gives them again', async () => {
		const facts = {
			kana: 'おかもと',
			phone: '090-1234-5678',
			mail: 'oka@example.jp',
			ways: ['mail', 'paper'] as Way[],
		};
		const [row] = await readBack(toCsv([{ ...door('h1', 'g1', '岡本', 1), ...facts }], [group('g1', '1班', 1)]));
		expect(row).toMatchObject({ name: '岡本', ...facts });
	});

	it('of an association without households is a header alone', async () => {
		expect(toCsv([], [])).toBe(HEADER);
		expect(await readBack(toCsv([], []))).toEqual([]);
	});

	it('read again changes nothing of the roster that it came from', async () => {
		const part = fc.string({
			unit: fc.constantFrom(...'佐藤岡本三宅髙﨑山口アンさ々Aaé=+-@\'",;().・'),
			minLength: 1,
			maxLength: 6,
		});
		const name = fc.tuple(part, fc.constantFrom('', ' ', '　'), part).map((parts) => `佐${parts.join('')}`);
		const formula = fc.tuple(fc.constantFrom('=', '+', '-', '@', "'=", '"'), name).map((parts) => parts.join(''));
		const doors = fc.array(fc.record({ name: fc.oneof(name, formula), at: fc.nat(3), order: fc.nat(99) }), {
			maxLength: 20,
		});
		const groups = ['1班', '第二組', '北部', '=cmd'].map((text, i) => group(`g${i}`, text, i));
		await fc.assert(
			fc.asyncProperty(doors, async (all) => {
				const present = all.map(({ name, at, order }, i) => door(`h${i}`, `g${at}`, name, order));
				const plan = dryRun(await readBack(toCsv(present, groups)), present, groups);
				expect(plan).toMatchObject({
					newGroups: [],
					added: [],
					changed: [],
					gone: [],
					unready: [],
					possibleMatches: [],
				});
				expect(new Set(plan.same.map((pair) => pair.household.id)).size).toBe(present.length);
			}),
		);
	});
});
