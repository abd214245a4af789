import { followCard, followedOpened, followedProgress, followedTrial } from '#api/following';
import type { MemberRef } from '#contract/ids';
import type { ShownKey } from '#contract/session';
import { isRefusal, type Failure } from '#domain/failure';
import { isAskedAfter, isFollowed, withOpened, withProgress, type Helped } from '#domain/helping';
import { FOLLOWED_LIMIT, type FollowReply } from '#contract/following';
import { dayInJapan } from '#domain/moment';
import type { MemberKey } from '#local/db';
import { changeHelped, listHelped } from '#local/helped';
import { client } from './connection';
import { db, now } from './context';
import { attempt, failureOf } from './failure';

/** The persons whom this seat helps, and whom it helped lately. */
export const readHelped = (memberKey: MemberKey): Promise<Helped[]> => listHelped(db, memberKey, dayInJapan(now()));

async function seatOf(memberKey: MemberKey): Promise<MemberRef | undefined> {
	const { association, member } = (await db.members.get(memberKey))?.member ?? {};
	return association && member ? { association, member } : undefined;
}

/** With the household of a card that was shown: anew where it is helped already. */
function withShown(list: Helped[], { id, name, token, until, progress }: FollowReply): Helped[] {
	const at = now();
	const known = list.find((one) => one.id === id);
	if (known) {
		const again = withProgress({ ...known, token, until, since: at, moved: at, opened: undefined }, progress, at);
		return list.map((one) => (one.id === id ? again : one));
	}
	return [...list, { id, name, token, until, progress, since: at, moved: at, marks: {}, phone: 'android' }];
}

/** Follows the household whose card is shown; answers who it is, or why not. */
export async function helpWith(memberKey: MemberKey, key: ShownKey): Promise<{ id: string } | { failed: Failure }> {
	const as = await seatOf(memberKey);
	if (!as) return { failed: 'ACCESS_ENDED' };
	const answer = await attempt(followCard(client, { as, key }));
	if ('failed' in answer) return answer;
	const { got } = answer;
	const failed = await failureOf(changeHelped(db, memberKey, (list) => withShown(list, got)));
	return failed ? { failed } : { id: got.id };
}

/** Changes one person's row. */
export const changePerson = (
	memberKey: MemberKey,
	id: string,
	change: (helped: Helped) => Helped,
): Promise<Failure | undefined> =>
	failureOf(changeHelped(db, memberKey, (list) => list.map((one) => (one.id === id ? change(one) : one))));

/** Takes a person off the list. */
export const dropPerson = (memberKey: MemberKey, id: string): Promise<Failure | undefined> =>
	failureOf(changeHelped(db, memberKey, (list) => list.filter((one) => one.id !== id)));

/** Puts a person back who was taken off it, at its end. */
export const putBack = (memberKey: MemberKey, helped: Helped): Promise<Failure | undefined> =>
	failureOf(changeHelped(db, memberKey, (list) => [...list.filter(({ id }) => id !== helped.id), helped]));

/** Asks how far all are who are followed, and sends the trial notices that wait; answers why that failed. */
export async function lookAfter(memberKey: MemberKey): Promise<Failure | undefined> {
	const as = await seatOf(memberKey);
	const followed = (await readHelped(memberKey)).filter((one) => isFollowed(one, now())).slice(-FOLLOWED_LIMIT);
	if (!as || followed.length === 0) return undefined;
	for (const { id, trial } of followed) if (trial === 'waiting') await sendTrial(memberKey, id);
	const tokens = followed.map(({ token }) => token ?? '');
	const answer = await attempt(followedProgress(client, { as, tokens }));
	if ('failed' in answer) return answer.failed;
	return noteTold(memberKey, tokens, answer.got.progress, (one, told) => withProgress(one, told, now()));
}

/** Notes for each person what was told of her token. */
function noteTold<T>(
	memberKey: MemberKey,
	tokens: string[],
	answers: (T | null)[],
	note: (helped: Helped, told: T | null) => Helped,
): Promise<Failure | undefined> {
	const told = new Map(tokens.map((token, at) => [token, answers[at] ?? null]));
	return failureOf(
		changeHelped(db, memberKey, (list) =>
			list.map((one) => {
				const answer = one.token === undefined ? undefined : told.get(one.token);
				return answer === undefined ? one : note(one, answer);
			}),
		),
	);
}

/** Asks who of earlier days opened the app since; answers why that failed. */
export async function askWhoOpened(memberKey: MemberKey): Promise<Failure | undefined> {
	const as = await seatOf(memberKey);
	if (!as) return undefined;
	const earlier = (await readHelped(memberKey)).filter((one) => isAskedAfter(one, now()));
	for (let from = 0; from < earlier.length; from += FOLLOWED_LIMIT) {
		const tokens = earlier.slice(from, from + FOLLOWED_LIMIT).map(({ token }) => token ?? '');
		const answer = await attempt(followedOpened(client, { as, tokens }));
		const failed =
			'failed' in answer ? answer.failed : await noteTold(memberKey, tokens, answer.got.opened, withOpened);
		if (failed) return failed;
	}
	return undefined;
}

/** Shows a trial notice on a person's phone; what fails in a way that may pass waits for the next look. */
export async function sendTrial(memberKey: MemberKey, id: string): Promise<Failure | undefined> {
	const as = await seatOf(memberKey);
	const token = (await readHelped(memberKey)).find((one) => one.id === id)?.token;
	if (!as || token === undefined) return 'ACCESS_ENDED';
	await changePerson(memberKey, id, (one) => ({ ...one, trial: 'waiting' }));
	const answer = await attempt(followedTrial(client, { as, token }));
	if ('got' in answer) return changePerson(memberKey, id, (one) => ({ ...one, trial: answer.got.outcome }));
	const { failed } = answer;
	const trial = failed === 'NOT_ALLOWED' ? 'noPhone' : isRefusal(failed) ? undefined : 'waiting';
	return (await changePerson(memberKey, id, (one) => ({ ...one, trial }))) ?? failed;
}
