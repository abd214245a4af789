import type { ArgsOf } from '#contract/commands';
import type { MailContact } from '#contract/households';
import type { Id } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Kind, Row } from '#contract/rows';
import type { Ref } from '../../row-set';
import { namedIn } from '../circular/shared';

/*
 * An archive is put into an association that was founded for it and holds nothing yet. Its rows keep their ids and the
 * sequence numbers that their stays and circulars speak of, so that every ledger sums as it did; the association's own
 * numbers go on above them. The past can be written between `archive.begin` and `archive.end`, and at no other time.
 */

/** What an association has once anybody has done anything with it: one without any of these is empty. */
export const SUBSTANCE: Kind[] = ['group', 'household', 'circular'];

/** The row that says whether an archive is being put in. */
export const theAssociation = (_: unknown, { association }: Member): Ref[] => [
	{ kind: 'association', id: association },
];

/** One part of an archive: rows of one kind. */
export type ArchivePart = ArgsOf<'archive.put'>['part'];

/** The rows of a part as they will be: no phone came along, and nobody has confirmed an address for it. */
export function rowsIn(part: ArchivePart): Row[] {
	if (part.kind !== 'household') return part.rows.map((row) => ({ kind: part.kind, row }) as Row);
	const deviceCounts = { self: 0, family: 0 };
	return part.rows.map(({ mails, ...row }) => ({
		kind: 'household',
		row: { ...row, deviceCounts, ...(mails && { mails: mails.map(unproven) }) },
	}));
}

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
			return [{ kind: 'circular', id: row.circular }, ...households([row.household])];
		default:
			return [];
	}
}
