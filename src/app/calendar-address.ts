import { askForCalendar } from '#api/calendar';
import { calendarPath, type CalendarRequest } from '#contract/calendar';
import type { MemberKey } from '#local/db';
import { client } from './connection';
import { db } from './context';
import { attempt, type Attempt } from './failure';

/**
 * Asks for the address at which other calendars read that of a household; undefined where that was ended.
 *
 * @param language in which it is written there
 */
export async function calendarAddress(
	memberKey: MemberKey,
	ask: CalendarRequest['ask'],
	language: string,
): Promise<Attempt<string | undefined>> {
	const local = await db.members.get(memberKey);
	if (!local) return { failed: 'ACCESS_ENDED' };
	const { association, member } = local.member;
	const answer = await attempt(askForCalendar(client, { as: { association, member }, ask, language }));
	if ('failed' in answer) return answer;
	const { token } = answer.got;
	return { got: token === undefined ? undefined : location.origin + calendarPath(token) };
}
