import { audienceLabel } from '#i18n/audience';
import type { Frame } from '#features/paper/page-frame';
import { asPrinted } from '#features/paper/withdrawal';
import type { Id } from '#contract/ids';
import type { Circular, Group } from '#contract/rows';
import type { Ledger } from '#domain/ledger';
import { rounds, type Round } from '#domain/paper';
import type { MemberKey } from '#local/db';
import { getLedger } from '#local/ledgers';
import { getAssociation } from '#local/queries';
import { db } from './context';
import { posterPath } from './poster';

/** Everything that any paper of one circular is made from. */
export interface Papers {
	circular: Circular;
	ledger: Ledger;
	groups: Group[];
	rounds: Round[];
	frame: Frame;
}

/** Nothing when this seat has no such circular. `origin` is the app's own, for the QR. */
export async function readPapers(memberKey: MemberKey, id: Id, origin: string): Promise<Papers | undefined> {
	const [seen, association, local] = await Promise.all([
		getLedger(db, memberKey, id),
		getAssociation(db, memberKey),
		db.members.get(memberKey),
	]);
	if (!seen) return undefined;
	const { ledger, groups } = seen;
	const circular = asPrinted(seen.circular);
	const own = groups.find((group) => group.id === local?.member.group)?.name;
	const frame = {
		association: association?.name ?? '',
		...(own && { group: own }),
		phone: association?.phone ?? '',
		to: audienceLabel(circular.audience, groups),
		// Whoever has no card is led on to the association by it.
		link: origin + posterPath({ circular: circular.id, ...(association && { at: association.id }) }),
	};
	return { ...seen, circular, rounds: rounds(ledger.doors, groups), frame };
}
