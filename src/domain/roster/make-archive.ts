import { ARCHIVE_VERSION, type Archive } from '#contract/archive-format';
import type { Moment } from '#contract/ids';
import type { Duty, DutyExemption } from '#contract/duties';
import type { Household } from '#contract/households';
import type { Association } from '#contract/associations';
import type { Lesson } from '#contract/lessons';
import type { Ballot, Meeting, Register } from '#contract/meetings';
import type { Answer } from '#contract/questions';
import type { Reading } from '#contract/readings';
import type { Circular, Group, Receipt, Seat } from '#contract/rows';
import type { Rubbish } from '#contract/rubbish';
import type { Word } from '#contract/word';
import { rosterTable } from './export';
import type { Sheet } from './sheet';

/** All rows of an association that its desk sees. */
export interface AssociationRows {
	association: Association;
	groups: Group[];
	lessons: Lesson[];
	words: Word[];
	readings: Reading[];
	households: Household[];
	seats: Seat[];
	circulars: Circular[];
	receipts: Receipt[];
	answers: Answer[];
	rubbish: Rubbish[];
	duties: Duty[];
	dutyExemptions: DutyExemption[];
	meetings: Meeting[];
	registers: Register[];
	ballots: Ballot[];
}

/** That a row was brought by an archive is said by whoever restores it, and not by the file. */
const unmarked = <R extends { restored?: Moment | undefined }>(rows: R[]): Omit<R, 'restored'>[] =>
	rows.map(({ restored: _, ...row }) => row);

/** A phone that answered is told from others of its household, and not by its name. */
const withoutPhones = ({ entries, ...answer }: Answer): Answer => ({
	...answer,
	entries: entries.map((entry, nth) => (entry.way === 'paper' ? entry : { ...entry, source: `phone-${nth + 1}` })),
});

/**
 * Meetings that are closed, with their registers and ballots. One that is open is not moved: its secret votes lie in
 * urns of which no phone knows.
 */
function meetingsIn({ meetings, registers, ballots }: AssociationRows) {
	const closed = new Set(meetings.filter((meeting) => meeting.closed?.tally).map(({ id }) => id));
	return {
		meetings: unmarked(meetings).filter(({ id }) => closed.has(id)),
		registers: unmarked(registers).filter(({ circular }) => closed.has(circular)),
		ballots: unmarked(ballots).filter(({ circular }) => closed.has(circular)),
	};
}

/** The archive of an association: its rows, without anybody's phones. */
export function archiveOf(rows: AssociationRows, at: Moment): Archive {
	const { groups, lessons, words, readings, households, seats, circulars, receipts, answers } = rows;
	const { id, name, district, phone } = rows.association;
	return {
		kairan: 'archive',
		version: ARCHIVE_VERSION,
		at,
		association: { id, name, district, phone },
		groups,
		lessons: unmarked(lessons),
		words: unmarked(words),
		readings: readings.flatMap(({ id, entry }) => (entry ? [{ id, entry }] : [])),
		households: unmarked(households).map(({ deviceCounts: _c, devices: _d, ...household }) => household),
		seats: unmarked(seats).map(({ devices: _, ...seat }) => seat),
		circulars: unmarked(circulars),
		receipts: unmarked(receipts),
		answers: unmarked(answers).map(withoutPhones),
		rubbish: unmarked(rows.rubbish),
		duties: unmarked(rows.duties),
		dutyExemptions: unmarked(rows.dutyExemptions).filter(({ entry }) => entry !== undefined),
		...meetingsIn(rows),
	};
}

/** The present roster of an archive as a table, with which an import begins. */
export function sheetOf({ association, groups, households }: Archive): Sheet {
	const active = groups.filter(({ state }) => state === 'active');
	const present = households.map((household) => ({ ...household, deviceCounts: { self: 0, family: 0 } }));
	return { name: association.name, rows: rosterTable(present, active) };
}
