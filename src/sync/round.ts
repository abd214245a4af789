import type { KairanDb } from '#local/db';
import { liveMembers } from '#local/members';
import { Retry, SignedOut } from './errors';
import { pullAll } from './pull';
import { pushAll, type PushMemory } from './push';
import type { Transport } from './transport';

/**
 * One round: send what waits, then fetch what is new. A push that the server could not take doesn't keep the pull from
 * being tried (SY8); one that reached nobody does.
 *
 * @returns false when there is nobody to act for yet
 * @throws Retry, SignedOut, StorageFull, StorageUnavailable
 */
export async function round(db: KairanDb, transport: Transport, memory: PushMemory): Promise<boolean> {
	const live = await liveMembers(db);
	if (live.length === 0) return false;
	const device = await transport.device();
	const ours = live.filter((local) => local.device === device);
	const pushed = await failure(pushAll(db, transport, memory, ours));
	if (pushed?.reason === 'network') throw pushed;
	await pullAll(db, transport, ours, pushed !== undefined);
	if (pushed) throw pushed;
	// Members of an earlier sign-in of this browser: their card must be shown again (SY22).
	if (ours.length < live.length) throw new SignedOut();
	return true;
}

async function failure(pushing: Promise<void>): Promise<Retry | undefined> {
	try {
		await pushing;
	} catch (error) {
		if (error instanceof Retry) return error;
		throw error;
	}
}
