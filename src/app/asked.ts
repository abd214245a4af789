import { asksBallot } from '#features/meeting/stand';
import { markAsked } from '#local/asked';
import { rowsOf } from '#local/confirmed-rows';
import type { MemberKey } from '#local/db';
import { getOwnBallot } from '#local/meetings';
import type { CircularView } from '#local/views';
import { db, now } from './context';

/** The views with those marked that wait for this household's word: an answer to a question, or a vote. */
export async function markWaiting(memberKey: MemberKey, views: CircularView[]): Promise<CircularView[]> {
	const [marked, voting] = await Promise.all([markAsked(db, memberKey, views, now()), listVoting(memberKey)]);
	return marked.map((view) => {
		const waits = view.circular.state === 'published' && voting.has(view.circular.id);
		return waits ? { ...view, asks: true as const } : view;
	});
}

/** The meetings in which this household can vote and has not. Family elsewhere has no vote. */
async function listVoting(memberKey: MemberKey): Promise<Set<string>> {
	const [local, meetings] = await Promise.all([db.members.get(memberKey), rowsOf(db, memberKey, 'meeting')]);
	if (local?.member.role === 'family') return new Set();
	// Those of past years stay for good, and the list is read with every change.
	const held = meetings.filter(({ closed }) => !closed);
	const own = await Promise.all(held.map(({ id }) => getOwnBallot(db, memberKey, id)));
	return new Set(own.flatMap((one) => (one && asksBallot(one, now()) ? [one.meeting.id] : [])));
}
