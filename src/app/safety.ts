import type { Id, Moment } from '#contract/ids';
import type { Said, SafetyScope } from '#contract/safety';
import type { Failure } from '#domain/failure';
import { isRunning } from '#domain/safety/check';
import type { MemberKey } from '#local/db';
import { getOwnSafety, getSafetyCheck, getWhomToAsk, listSafetyChecks, type OwnSafety } from '#local/safety';
import { ask, askAll } from './ask';
import { db, newId } from './context';

/** What the household of this phone said to checks, and what help it will need. */
export const readOwnSafety = (memberKey: MemberKey, now: Moment): Promise<OwnSafety | undefined> =>
	getOwnSafety(db, memberKey, now);

/** One check as this seat may see it. */
export const readSafetyCheck = (memberKey: MemberKey, id: Id, now: Moment) => getSafetyCheck(db, memberKey, id, now);

/** All checks that this seat may see. */
export const readSafetyChecks = (memberKey: MemberKey, now: Moment) => listSafetyChecks(db, memberKey, now);

/** Whom a check would ask. */
export const readWhomToAsk = (memberKey: MemberKey) => getWhomToAsk(db, memberKey);

/**
 * Says how the household is, to the check that is shown and to others of its kind that run: of two leaders who started
 * one each, both hear it. Without `said` it is taken back. Answers why it was not asked for.
 */
export async function report(
	memberKey: MemberKey,
	{ reports }: OwnSafety,
	shown: Id,
	said: Said | undefined,
	now: Moment,
): Promise<Failure | undefined> {
	const check = reports.find((one) => one.check.id === shown)?.check;
	const others = reports.filter((one) => one.check.drill === check?.drill && isRunning(one.check, now));
	const ids = new Set([shown, ...others.map((one) => one.check.id)]);
	const commands = [...ids].map((id) => ({
		name: 'safety.report' as const,
		args: { check: id, ...(said && { said }) },
	}));
	return (await askAll(memberKey, commands)).failed;
}

/** Tells beforehand what help the household will need, or takes that back. */
export const tellNeed = (memberKey: MemberKey, need: string | undefined): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'safety.need', args: need === undefined ? {} : { need } });

/** Starts a check; answers its id, or why it was not started. */
export async function startSafety(
	memberKey: MemberKey,
	facts: { drill: boolean; scope: SafetyScope; note?: string },
): Promise<{ id: Id } | { failed: Failure }> {
	const id = newId();
	const failed = await ask(memberKey, { name: 'safety.start', args: { id, ...facts } });
	return failed ? { failed } : { id };
}
