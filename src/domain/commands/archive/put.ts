import type { Day } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import type { Household } from '#contract/households';
import type { Receipt, Row, Seat } from '#contract/rows';
import { dayInJapan } from '../../moment';
import { isHead } from '../../permission';
import { refOf, type Find } from '../../row-set';
import { refuse, type CommandContext, type CommandDefinition, type Verdict } from '../definition';
import { isWindowOpen, marked, namedBy, rowsIn, theAssociation } from './shared';

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

/**
 * A receipt of, or an answer to, a circular that was sent after the archive was made: nobody can have read or ticked it
 * in the archive.
 */
function isOld({ circular: id }: Pick<Receipt, 'circular'>, find: Find, highest: number): boolean {
	const circular = find('circular', id);
	return circular !== undefined && circular.publishedSeq <= highest;
}

/** Why a row cannot have been in this archive; undefined when it can. */
function refuseRow(row: Row, find: Find, highest: number): Verdict | undefined {
	const missing = namedBy(row).find(({ kind, id }) => !find(kind, id));
	if (missing) return refuse(UNKNOWN[missing.kind] ?? 'MALFORMED', missing.id);
	if (row.kind === 'household' && !isHistory(row.row, highest)) return refuse('MALFORMED', 'stays');
	if (row.kind === 'circular' && row.row.publishedSeq > highest) return refuse('MALFORMED', 'publishedSeq');
	const of = row.kind === 'meeting' ? { circular: row.row.id } : 'circular' in row.row ? row.row : undefined;
	if (of?.circular !== undefined && !isOld({ circular: of.circular }, find, highest))
		return refuse('MALFORMED', 'circular');
	// A leader without a group would be the leader of all households that have left: they have no group either.
	if (row.kind === 'seat' && row.row.role === 'groupLeader' && !row.row.group) return refuse('MALFORMED', 'group');
	return undefined;
}

/**
 * The archive's chairs come in as history: whoever restores is the chair and stays it. So do seats of a city, which
 * older archives have: a city is a tenant of its own.
 */
function ended(row: Row, today: Day): Row {
	if (row.kind !== 'seat' || !isHead(row.row.role)) return row;
	const { until = today, tenant: _, ...seat } = row.row;
	return { kind: 'seat', row: { ...seat, until: until < today ? until : today } };
}

/**
 * The restoring chair's seat takes over the holder and the household of the archive's last chair, where it has none: so
 * this household is an officer's by a seat, as before.
 */
function succeed(seats: Row[], { member, find }: CommandContext): Row[] {
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
export const putArchive = {
	roles: ['chair'],
	needs: ({ part }, member) => [
		...theAssociation(part, member),
		...(part.kind === 'seat' ? [{ kind: 'seat' as const, id: member.member }] : []),
		...rowsIn(part).flatMap((row) => [refOf(row), ...namedBy(row)]),
	],
	touched: ({ part }) => rowsIn(part).map(refOf),
	audit: ({ part }) => ({ kind: part.kind, count: part.rows.length }),
	decide: ({ archive, part }, context) => {
		const { member, find, stamp } = context;
		const restoring = find('association', member.association)?.restoring;
		if (restoring?.archive !== archive || !isWindowOpen(restoring, stamp.now)) return refuse('ARCHIVE_CLOSED');
		const rows = rowsIn(part);
		for (const row of rows) {
			const refused = refuseRow(row, find, restoring.highest);
			if (refused) return refused;
		}
		const fresh = rows.filter((row) => !find(row.kind, refOf(row).id)).map((row) => marked(row, stamp.now));
		if (part.kind !== 'seat') return { rows: fresh };
		return { rows: [...fresh.map((row) => ended(row, dayInJapan(stamp.now))), ...succeed(rows, context)] };
	},
} satisfies CommandDefinition<'archive.put'>;
