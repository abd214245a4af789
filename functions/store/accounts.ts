import { FieldValue } from '@google-cloud/firestore';
import type { MemberRef } from '#contract/ids';
import type { AccountDoc, MemberDoc } from './docs';
import type { Meter } from './meter';
import { ask, QUERIES } from './queries';
import type { Paths } from './paths';
import type { Transact, Tx } from './tx';

const nameOf = ({ association, member }: MemberRef) => `${association}/${member}`;

/** Without those that are only remembered, because their sign-in was copied. */
export const livingDevices = (doc: MemberDoc | undefined): string[] =>
	Object.entries(doc?.devices ?? {}).flatMap(([id, { keys }]) => (keys.length > 0 ? [id] : []));

/**
 * Notes which phones act for a member from now on, and which no longer do. Of one whose sign-in was copied the copy
 * may act for others still: that sign-in ends.
 */
export function noteAccounts(tx: Tx, as: MemberRef, before: MemberDoc | undefined, after: MemberDoc): void {
	const [had, has] = [livingDevices(before), livingDevices(after)];
	const note = (device: string, members: FieldValue, copied = false) =>
		tx.merge(tx.paths.account(device), { members, ...(copied && { copied }) });
	for (const device of has) if (!had.includes(device)) note(device, FieldValue.arrayUnion(nameOf(as)));
	for (const device of had) {
		const copied = before?.devices[device]?.copied !== undefined;
		if (!has.includes(device)) note(device, FieldValue.arrayRemove(nameOf(as)), copied);
	}
}

/** The sign-in accounts of phones: for whom each acts. */
export class Accounts {
	readonly #paths: Paths;
	readonly #meter: Meter;
	readonly #transact: Transact;

	constructor(paths: Paths, meter: Meter, transact: Transact) {
		this.#paths = paths;
		this.#meter = meter;
		this.#transact = transact;
	}

	/** At most so many phones that act for nobody any more. */
	idle(limit: number): Promise<string[]> {
		return this.#ask(QUERIES.idleAccounts, [], limit);
	}

	/** At most so many whose sign-in was copied, and is to end. */
	copied(limit: number): Promise<string[]> {
		return this.#ask(QUERIES.copiedAccounts, true, limit);
	}

	/** Notes that the sign-in of a phone has ended. */
	noteEnded(device: string): Promise<void> {
		return this.#transact(async (tx) => {
			if (await tx.account(device)) tx.merge(tx.paths.account(device), { copied: FieldValue.delete() });
		});
	}

	/** Forgets a phone whose sign-in account is gone, unless it acts for somebody again. */
	forget(device: string): Promise<void> {
		return this.#transact(async (tx) => {
			const doc: AccountDoc | undefined = await tx.account(device);
			if (doc?.members.length === 0) tx.delete(tx.paths.account(device));
		});
	}

	async #ask(shape: (typeof QUERIES)['idleAccounts' | 'copiedAccounts'], value: unknown, limit: number) {
		const found = await ask(this.#paths.accounts(), shape, [value], limit).get();
		this.#meter.query(found.size);
		return found.docs.map((doc) => doc.id);
	}
}
