import type { JobDeps } from './job';

/** Accounts in one run, which are as many as Firebase deletes in one call. */
const ACCOUNTS_LIMIT = 1000;

/**
 * Deletes the sign-in accounts of phones that act for nobody any more: their households were forgotten, or their cards
 * ended. Such a phone that shows another card signs in anew, and has an account again.
 */
export async function sweepAccounts({ store, deleteAccounts }: JobDeps): Promise<void> {
	const idle = await store.accounts.idle(ACCOUNTS_LIMIT);
	if (idle.length === 0) return;
	await deleteAccounts(idle);
	for (const device of idle) await store.accounts.forget(device);
}
