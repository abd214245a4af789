import { describe, expect, it } from 'vitest';
import { Archive } from '#contract/archive-format';
import type { Entry } from '#contract/questions';
import type { Group } from '#contract/rows';
import { circular, closed, duty, household, meeting } from '#tests/support/sample-rows';
import { archiveOf, sheetOf } from './make-archive';
import { guessSheets } from './columns';
import { readRows } from './read-rows';

const at = '2026-11-22T00:00:00.000Z';
const groups: Group[] = [
	{ id: 'g1', name: '1班', order: 1, state: 'active' },
	{ id: 'g2', name: '北班', order: 2, state: 'dissolved' },
];
const device = { id: 'd1', relation: 'self', since: at, seen: '2026-11-22' } as const;
const entry = (id: string, source: string, way: Entry['way']): Entry => ({ id, source, way, at, values: [] });
const archive = archiveOf(
	{
		association: {
			...{ id: 'a1', name: '試し町内会', district: '椿原', phone: '086-000-1200' },
			imported: { id: 'i1', last: 'k1' },
		},
		groups,
		lessons: [],
		words: [],
		readings: [],
		households: [
			household({ name: '=岡本　修', phone: '086-123-4567', ways: ['paper'], devices: [device] }),
			household({ id: 'h2', name: '三宅', stays: [{ group: 'g1', officer: false, from: 1, to: 2 }] }),
		],
		seats: [{ id: 's1', role: 'chair', title: '会長', devices: [device] }],
		circulars: [circular()],
		receipts: [{ circular: 'c1', household: 'h1', paper: { at, by: 's1' } }],
		answers: [{ circular: 'c1', household: 'h1', entries: [entry('e2', 's1', 'paper'), entry('e1', 'd1', 'self')] }],
		rubbish: [{ id: 'rubbish', area: '東学区', kinds: [{ name: '紙', rules: [], off: [], extra: [at.slice(0, 10)] }] }],
		duties: [duty()],
		dutyExemptions: [
			{ id: 'h1', entry: { grounds: '入院', at, by: { seat: 's1', title: '班長' } } },
			// It was ended: nothing of it is of use elsewhere.
			{ id: 'h2' },
		],
		meetings: [meeting({ closed }), meeting({ id: 'c2' })],
		registers: ['c1', 'c2'].map((of) => ({ id: `${of}.g1`, circular: of, group: 'g1', households: [{ id: 'h1' }] })),
		ballots: ['c1', 'c2'].map((of) => ({ circular: of, household: 'h1', voters: [] })),
	},
	at,
);

describe('the archive', () => {
	it('holds the association as the contract says, and nobody’s phone', () => {
		const read = Archive.parse(JSON.parse(JSON.stringify(archive)));
		expect(read).toEqual(archive);
		expect(read.answers[0]?.entries.map(({ source }) => source)).toEqual(['s1', 'phone-2']);
		expect(read.duties[0]?.turns).toHaveLength(4);
		expect(read.dutyExemptions.map(({ id }) => id)).toEqual(['h1']);
		expect(JSON.stringify(read)).not.toMatch(/d1|deviceCounts|devices/);
	});

	it('holds a meeting that is closed, and nothing of one that is open', () => {
		expect(archive.meetings).toEqual([meeting({ closed })]);
		expect([...archive.registers, ...archive.ballots].map((row) => row.circular)).toEqual(['c1', 'c1']);
	});

	it('is read again as a roster, by another installation, with all that is known of who lives there', () => {
		const sheets = [sheetOf(archive)];
		expect(readRows(sheets, guessSheets(sheets))).toMatchObject([
			{ group: '1班', name: '=岡本　修', phone: '086-123-4567', ways: ['paper'], order: 1, problems: [] },
		]);
	});
});
