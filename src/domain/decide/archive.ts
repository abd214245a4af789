import type { ArgsOf } from '#contract/commands';
import type { Day, Id } from '#contract/ids';
import { idOf } from '#contract/names';
import type { Member } from '#contract/pull';
import type { RefusalCode } from '#contract/refusals';
import type { Household, Receipt, Row, Seat } from '#contract/rows';
import { dayInJapan } from '../moment';
import { refuse, type Asking, type Find, type Ref, type Rule, type Verdict } from './rule';

/*
 * An archive is put into an association that was founded for it and holds nothing yet. Its rows keep their ids and the
 * numbers that their stays and circulars speak of, so that every ledger sums as it did; the association's own numbers go on
 * above them. Between `begin` and `end` the past can be written, and at no other time.
 */

const ofMember = ({ association }: Member): Ref => ({ kind: 'association', id: association });

export const beginArchive: Rule<'archive.begin'> = {
	needs: (_, member) => [ofMember(member)],
	decide: ({ archive, association, highest }, { member, find }) => {
		const row = find('association', member.association);
		if (!row) return refuse('NOT_ALLOWED');
		if (row.restoring) return row.restoring.archive === archive ? { rows: [] } : refuse('ARCHIVE_OTHER');
		return { rows: [{ kind: 'association', row: { ...row, ...association, restoring: { archive, highest } } }] };
	},
};

export const endArchive: Rule<'archive.end'> = {
	needs: (_, member) => [ofMember(member)],
	decide: ({ archive }, { member, find }) => {
		const row = find('association', member.association);
		if (!row?.restoring) return { rows: [] };
		if (row.restoring.archive !== archive) return refuse('ARCHIVE_OTHER');
		const { restoring: _, ...rest } = row;
		return { rows: [{ kind: 'association', row: rest }] };
	},
};

/** One part of an archive: rows of one kind. */
export type ArchivePart = ArgsOf<'archive.put'>['part'];

/** The rows of a part as they will be: no phone came along. */
export function rowsIn(part: ArchivePart): Row[] {
	if (part.kind !== 'household') return part.rows.map((row) => ({ kind: part.kind, row }) as Row);
	const devices = { self: 0, family: 0 };
	return part.rows.map((row) => ({ kind: 'household', row: { ...row, devices } }));
}

/** The rows that a row speaks of, which must be there before it. */
function namedBy({ kind, row }: Row): Ref[] {
	const groups = (ids: Id[]) => ids.map((id): Ref => ({ kind: 'group', id }));
	const households = (ids: Id[]) => ids.map((id): Ref => ({ kind: 'household', id }));
	switch (kind) {
		case 'household':
			return groups(row.stays.map(({ group }) => group));
		case 'seat':
			return [...groups(row.group ? [row.group] : []), ...households(row.household ? [row.household] : [])];
		case 'circular':
			return row.audience.to === 'groups' ? groups(row.audience.groups) : [];
		case 'receipt':
			return [{ kind: 'circular', id: row.circular }, ...households([row.household])];
		default:
			return [];
	}
}

const UNKNOWN: Partial<Record<Row['kind'], RefusalCode>> = {
	group: 'GROUP_UNKNOWN',
	household: 'HOUSEHOLD_UNKNOWN',
	circular: 'CIRCULAR_UNKNOWN',
};

/** One stay after the other, the last one open or ended, and none later than the archive. */
function isHistory({ stays }: Household, highest: number): boolean {
	const numbers = stays.flatMap(({ from, to }, i) => [from, to ?? (i === stays.length - 1 ? highest : NaN)]);
	return [...numbers, highest].every((number, i) => i === 0 || (numbers[i - 1] as number) <= number);
}

/** A receipt of what was sent since would be a reading or a tick that nobody did. */
function isOld({ circular: id }: Receipt, find: Find, highest: number): boolean {
	const circular = find('circular', id);
	return circular !== undefined && circular.publishedSeq <= highest;
}

/** Why a row cannot have been in this archive; nothing when it can. */
function refuseRow(row: Row, find: Find, highest: number): Verdict | undefined {
	const missing = namedBy(row).find(({ kind, id }) => !find(kind, id));
	if (missing) return refuse(UNKNOWN[missing.kind] ?? 'MALFORMED', missing.id);
	if (row.kind === 'household' && !isHistory(row.row, highest)) return refuse('MALFORMED', 'stays');
	if (row.kind === 'circular' && row.row.publishedSeq > highest) return refuse('MALFORMED', 'publishedSeq');
	if (row.kind === 'receipt' && !isOld(row.row, find, highest)) return refuse('MALFORMED', 'circular');
	// Whoever has left lives in no group, and would be such a leader's.
	if (row.kind === 'seat' && row.row.role === 'groupLeader' && !row.row.group) return refuse('MALFORMED', 'group');
	return undefined;
}

/** The archive's chairs come in as history: whoever restores is the chair and stays it. */
function ended(row: Row, today: Day): Row {
	if (row.kind !== 'seat' || row.row.role !== 'chair') return row;
	const { until = today } = row.row;
	return { kind: 'seat', row: { ...row.row, until: until < today ? until : today } };
}

/**
 * Of the chair who was to go on, the living seat takes the holder and the household over where it has none: so this
 * household is an officer's by a seat, as before.
 */
function succeed(seats: Row[], { member, find }: Asking): Row[] {
	const own = find('seat', member.member);
	if (!own || own.holder !== undefined || own.household !== undefined) return [];
	const lasting = seats.flatMap(({ kind, row }) =>
		kind === 'seat' && row.role === 'chair' && row.until === undefined ? [row] : [],
	);
	const [{ holder, household } = {} as Partial<Seat>] = lasting;
	if (holder === undefined && household === undefined) return [];
	return [{ kind: 'seat', row: { ...own, ...(holder && { holder }), ...(household && { household }) } }];
}

/** Rows that are there stay: a part that comes twice changes nothing, and what was done since is not undone. */
export const putArchive: Rule<'archive.put'> = {
	needs: ({ part }, member) => [
		ofMember(member),
		...(part.kind === 'seat' ? [{ kind: 'seat' as const, id: member.member }] : []),
		...rowsIn(part).flatMap((row) => [{ kind: row.kind, id: idOf(row) }, ...namedBy(row)]),
	],
	decide: ({ archive, part }, asking) => {
		const { member, find } = asking;
		const restoring = find('association', member.association)?.restoring;
		if (restoring?.archive !== archive) return refuse('ARCHIVE_CLOSED');
		const rows = rowsIn(part);
		for (const row of rows) {
			const refused = refuseRow(row, find, restoring.highest);
			if (refused) return refused;
		}
		const fresh = rows.filter((row) => !find(row.kind, idOf(row)));
		if (part.kind !== 'seat') return { rows: fresh };
		return { rows: [...fresh.map((row) => ended(row, dayInJapan(asking.stamp.now))), ...succeed(rows, asking)] };
	},
};
