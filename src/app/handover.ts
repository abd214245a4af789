import type { Id } from '#contract/ids';
import type { Seat } from '#contract/rows';
import { handoversOf, HandoverPlan } from '#features/seats/handover';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { getSetting, putSetting } from '#local/settings';
import { ask } from './ask';
import { db } from './context';

const keyOf = (memberKey: MemberKey) => `handover/${memberKey}`;

/** The handover as it was prepared last on this phone. */
export const readPlan = (memberKey: MemberKey): Promise<HandoverPlan | undefined> =>
	getSetting(db, keyOf(memberKey), HandoverPlan);

/** @throws StorageFull, StorageUnavailable */
export const keepPlan = (memberKey: MemberKey, plan: HandoverPlan): Promise<void> =>
	putSetting(db, keyOf(memberKey), plan);

/**
 * Asks for the handovers of a plan, one after the other, and ends with the first that fails: what was asked for is seen
 * from the seats, so that doing it again goes on from there. `own` is the asking seat, whose own handover comes last.
 */
export async function handOver(
	memberKey: MemberKey,
	plan: HandoverPlan,
	seats: readonly Seat[],
	own: Id,
	onprogress: (progress: { done: number; of: number }) => void,
): Promise<Failure | undefined> {
	const commands = handoversOf(plan, seats, own);
	for (const [done, command] of commands.entries()) {
		onprogress({ done, of: commands.length });
		const failed = await ask(memberKey, command);
		if (failed) return failed;
	}
	return undefined;
}
