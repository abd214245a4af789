import { describe, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { Moment } from '#contract/ids';
import type { Circular, Row } from '#contract/rows';
import { decide } from '#domain/commands/index';
import { RowSet } from '#domain/row-set';
import { archiveOf } from '#domain/roster/make-archive';
import { circular, household, member } from '#tests/support/sample-rows';

/* A chair who was restoring an archive once goes on writing a past: receipts, circulars and seats that nobody saw. */

const archive = 'a'.repeat(64);
const BEGUN: Moment = '2026-11-22T00:00:00.000Z';
const facts = { name: '町内会', district: '操南学区', phone: '086-000-0000' };
const asked = { archive, association: facts, highest: 100, count: 1 };

/** The verdict of the chair's command on rows, at an hour. */
function verdict(command: Command, rows: Iterable<Row>, now: Moment) {
	const { find } = new RowSet(rows);
	const stamp = { command: 'c', now, claimed: now, seq: 200, device: 'phone' };
	return decide(command, { member: member('chair', { association: 'a1' }), find, stamp });
}

const founded: Row[] = [{ kind: 'association', row: { id: 'a1', ...facts } }];
const begun = () => {
	const now = verdict({ name: 'archive.begin', args: asked }, founded, BEGUN);
	return new RowSet('rows' in now ? now.rows : []);
};
const forged: Circular = circular({ id: 'forged', publishedSeq: 50, by: { seat: 'city', title: '岡山市' } });
const put: Command = { name: 'archive.put', args: { archive, part: { kind: 'circular', rows: [forged] } } };

describe('the window in which a past can be written', () => {
	test('closes by itself after half a day, and is not opened again by the same file', () => {
		expect(verdict(put, begun(), '2026-11-22T11:59:59.999Z')).toHaveProperty('rows');
		for (const later of ['2026-11-22T12:00:00.000Z', '2027-09-18T00:00:00.000Z']) {
			expect(verdict(put, begun(), later)).toEqual({ refused: 'ARCHIVE_CLOSED' });
			const again: Command = { name: 'archive.begin', args: asked };
			expect(verdict(again, begun(), later)).toEqual({ refused: 'ARCHIVE_CLOSED' });
		}
	});

	test('is closed where an earlier version had left it open', () => {
		const row = { id: 'a1', ...facts, restoring: { archive, highest: 100 } };
		expect(verdict(put, [{ kind: 'association', row }], BEGUN)).toEqual({ refused: 'ARCHIVE_CLOSED' });
	});
});

describe('what an archive brought', () => {
	const rowsOf = (part: Extract<Command, { name: 'archive.put' }>['args']['part'], more: Row[] = []) => {
		const found = verdict({ name: 'archive.put', args: { archive, part } }, [...begun(), ...more], BEGUN);
		return 'rows' in found ? found.rows : [];
	};

	test('is marked in each row, whatever the file says', () => {
		const home = household({ id: 'h1', stays: [{ group: 'g1', officer: false, from: 1 }] });
		const group: Row = { kind: 'group', row: { id: 'g1', name: '1班', order: 1, state: 'active' } };
		const { deviceCounts: _, devices: _d, ...archived } = home;
		const made = [
			...rowsOf({ kind: 'circular', rows: [{ ...forged, restored: '2020-01-01T00:00:00.000Z' }] }),
			...rowsOf({ kind: 'household', rows: [archived] }, [group]),
			...rowsOf({ kind: 'seat', rows: [{ id: 's1', role: 'officer', title: '会計' }] }),
		].filter(({ kind }) => kind !== 'audit');
		expect(made.map(({ kind }) => kind)).toEqual(['circular', 'household', 'seat']);
		for (const { row } of made) expect(row).toHaveProperty('restored', BEGUN);
	});

	test('leaves a line for each part, with whose phone it was, and the association says when', () => {
		expect(rowsOf({ kind: 'circular', rows: [forged] }).at(-1)).toEqual({
			kind: 'audit',
			row: {
				...{ id: 'c', at: BEGUN, by: { member: 'chair', title: 'chair', device: 'phone' } },
				...{ what: 'archive.put', kind: 'circular', count: 1 },
			},
		});
		expect(begun().find('association', 'a1')).toMatchObject({ restored: BEGUN });
		const ended = verdict({ name: 'archive.end', args: { archive } }, begun(), '2030-01-01T00:00:00.000Z');
		expect(ended).toMatchObject({ rows: [{ row: { restored: BEGUN } }, { kind: 'audit' }] });
	});

	test('goes into the next archive without its mark, which is the restoring installation’s to give', () => {
		const rows = {
			groups: [],
			lessons: [],
			words: [],
			readings: [],
			households: [],
			seats: [],
			receipts: [],
			rubbish: [],
			duties: [],
			dutyExemptions: [],
			...{ answers: [], meetings: [], registers: [], ballots: [] },
		};
		const { circulars } = archiveOf(
			{ ...rows, association: { id: 'a1', ...facts }, circulars: [{ ...forged, restored: BEGUN }] },
			BEGUN,
		);
		expect(circulars).toEqual([forged]);
	});
});
