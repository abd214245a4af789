import type { ArgsOf } from '#contract/commands';
import type { MailContact } from '#contract/households';
import type { Id, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Kind, Row } from '#contract/rows';
import { DAY_MS } from '../../moment';
import type { Ref } from '../../row-set';
import { namedIn } from '../circular/shared';

/*
 * An archive is put into an association that was founded for it and holds nothing yet. Its rows keep their ids and the
 * sequence numbers that their stays and circulars speak of, so that every ledger sums as it did; the association's own
 * numbers go on above them. The past can be written between `archive.begin` and `archive.end`, for half
 * a day, and at no other time; what it brings is marked.
 */

/**
 * For how long an archive may be put in, by the server's clock. Half a day is enough for the largest one over a slow
 * line; whoever forgets to end it, or does not want to, must not write a past for ever.
 */
const WINDOW_MS = DAY_MS / 2;

/** True while the past can be written. One that was begun by an earlier version says no time, and is over. */
export const isWindowOpen = ({ since }: { since?: Moment | undefined }, now: Moment): boolean =>
	since !== undefined && Date.parse(now) - Date.parse(since) < WINDOW_MS;

/** What an association has once anybody has done anything with it: one without any of these is empty. */
export const SUBSTANCE: Kind[] = ['group', 'household', 'circular'];

/** The row that says whether an archive is being put in. */
export const theAssociation = (_: unknown, { association }: Member): Ref[] => [
	{ kind: 'association', id: association },
];

/** One part of an archive: rows of one kind. */
export type ArchivePart = ArgsOf<'archive.put'>['part'];

/** The rows of a part: no phone came along, and nobody has confirmed an address or
 * allowed anything for it. */
export function rowsIn(part: ArchivePart): Row[] {
	if (part.kind !== 'household') return part.rows.map((row) => ({ kind: part.kind, row }) as Row);
	const deviceCounts = { self: 0, family: 0 };
	return part.rows.map(({ mails, familyAnswers: _, people: _p, ...row }) => ({
		kind: 'household',
		row: { ...row, deviceCounts, ...(mails && { mails: mails.map(unproven) }) },
	}));
}

/** The row, marked as one that nobody here wrote. A group is no more than a name, and a reading how one is said. */
export const marked = (one: Row, restored: Moment): Row =>
	one.kind === 'group' || one.kind === 'reading' ? one : ({ ...one, row: { ...one.row, restored } } as Row);

/** To be asked anew by a leader: an archive proves nothing. */
const unproven = (mail: MailContact): MailContact => (mail.state === 'stopped' ? mail : { ...mail, state: 'failed' });

/** The rows that a row speaks of, which must be there before it. */
export function namedBy({ kind, row }: Row): Ref[] {
	const groups = (ids: Id[]) => ids.map((id): Ref => ({ kind: 'group', id }));
	const households = (ids: Id[]) => ids.map((id): Ref => ({ kind: 'household', id }));
	switch (kind) {
		case 'household':
			return groups(row.stays.map(({ group }) => group));
		case 'seat':
			return [...groups(row.group ? [row.group] : []), ...households(row.household ? [row.household] : [])];
		case 'circular':
			return namedIn(row.audience);
		case 'receipt':
		case 'answer':
		case 'ballot':
			return [{ kind: 'circular', id: row.circular }, ...households([row.household])];
		case 'duty':
			return [...groups(row.group ? [row.group] : []), ...households(row.households.map(({ id }) => id))];
		case 'dutyExemption':
			return households([row.id]);
		case 'meeting':
			return [{ kind: 'circular', id: row.id }];
		case 'register':
			return [
				{ kind: 'circular', id: row.circular },
				...groups([row.group]),
				...households(row.households.map(({ id }) => id)),
			];
		default:
			return [];
	}
}
