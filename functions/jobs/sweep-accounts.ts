import type { JobDeps } from './job';

/** Accounts in one run, which are as many as Firebase deletes in one call. */
const ACCOUNTS_LIMIT = 1000;
/** Sign-ins in one run, a call each. */
const SIGN_INS_LIMIT = 200;
/** Rounds of the walk in one run: some twenty thousand members, in minutes. The next run goes on. */
const WALK_ROUNDS = 100;

type SweepDeps = Pick<JobDeps, 'store' | 'deleteAccounts' | 'endSignIns'>;

/**
 * Ends the sign-ins that were copied, of phones that were taken out or came in under new ones; and deletes the sign-in
 * accounts of phones that act for nobody any more: they were taken out, their households were forgotten, or their
 * cards or seats ended. Such a phone that shows another card signs in anew, and has an account again.
 */
export async function sweepAccounts(deps: SweepDeps): Promise<void> {
	await endCopied(deps);
	// Until it is known of every phone for whom it acts, none is known to act for nobody.
	if (await isFilled(deps)) await deleteIdle(deps);
}

async function endCopied({ store, endSignIns }: SweepDeps): Promise<void> {
	const copied = await store.accounts.copied(SIGN_INS_LIMIT);
	if (copied.length === 0) return;
	await endSignIns(copied);
	for (const device of copied) await store.accounts.noteEnded(device);
}

async function isFilled({ store }: SweepDeps): Promise<boolean> {
	for (let round = 0; round < WALK_ROUNDS; round++) if (!(await store.fillAccounts())) return true;
	return false;
}

async function deleteIdle({ store, deleteAccounts }: SweepDeps): Promise<void> {
	const idle = await store.accounts.idle(ACCOUNTS_LIMIT);
	if (idle.length === 0) return;
	await deleteAccounts(idle);
	for (const device of idle) await store.accounts.forget(device);
}
