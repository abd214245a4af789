import { expect } from 'vitest';
import type { Id } from '#contract/ids';
import { ledgerOf } from '#domain/ledger';
import type { Actor, Pulled } from './actor';
import type { EmulatorAssociation } from './emulator-association';

/** The doors of a circular as a member's phone draws them from what it was sent. */
export function doorsIn(pulled: Pulled, id: Id) {
	const circular = pulled.rows('circular').find((row) => row.id === id);
	if (!circular) throw new Error(`there is no circular ${id}`);
	const receipts = pulled.rows('receipt').filter((receipt) => receipt.circular === id);
	const { doors } = ledgerOf(circular, pulled.rows('household'), new Map(receipts.map((one) => [one.household, one])));
	return doors.map(({ household, group, state }) => ({ id: household.id, name: household.name, group, state }));
}

/** Expects a leader's ledgers to be the desk's, cut to her group. */
export async function expectCut(
	association: EmulatorAssociation,
	leader: Actor,
	group: Id,
	circulars: Id[],
): Promise<void> {
	const [hers, desk] = [await leader.pull(), await association.chair.pull()];
	for (const id of circulars) {
		expect(doorsIn(hers, id)).toEqual(doorsIn(desk, id).filter((door) => door.group === group));
	}
}
