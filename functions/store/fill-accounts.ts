import { FieldValue, type Firestore, type QueryDocumentSnapshot } from '@google-cloud/firestore';
import { livingDevices } from './accounts';
import type { MemberDoc } from './docs';
import { phonesEnd } from './members';
import type { Paths } from './paths';
import { askEvery } from './queries';

/** Members of one transaction: some hundreds of writes, well under Firestore's 10 MiB. */
const BATCH = 200;

/**
 * Notes for some more members which phones act for them, and when those of a seat that ends are taken out: members
 * that were written last before either was noted say neither. One walk over all members does it, once and for all; it
 * may be stopped at any point.
 *
 * @returns whether there may be more
 */
export function fillAccounts(db: Firestore, paths: Paths, batch = BATCH): Promise<boolean> {
	return db.runTransaction(async (tx) => {
		const walk = (await tx.get(paths.accountsWalk())).data();
		if (walk?.done) return false;
		const from = askEvery(db, 'members');
		const { docs } = await tx.get((walk?.after === undefined ? from : from.startAfter(walk.after)).limit(batch));
		for (const doc of docs as QueryDocumentSnapshot<MemberDoc>[]) {
			const name = `${doc.ref.parent.parent?.id}/${doc.id}`;
			for (const device of livingDevices(doc.data()))
				tx.set(paths.account(device), { members: FieldValue.arrayUnion(name) } as never, { merge: true });
			const end = doc.data().kind === 'seat' ? phonesEnd(doc.data(), doc.data().devices) : {};
			if (end.keptUntil) tx.set(doc.ref, end, { merge: true });
		}
		const last = docs.at(-1);
		const done = docs.length < batch;
		tx.set(paths.accountsWalk(), done || !last ? { done: true } : { after: last.ref.path });
		return !done;
	});
}
