import type { Circular } from '#contract/rows';
import type { Id } from '#contract/ids';
import type { Meeting } from '#contract/meetings';
import type { MeetingTally } from '#contract/meeting-tally';
import { sha256 } from '#contract/sha256';
import type { Failure } from '#domain/failure';
import { evidenceOf } from '#domain/meeting/evidence';
import { tallyOf, type Count } from '#domain/meeting/tally';
import { emptyForm, type DraftForm } from '#features/compose/form';
import { resultText } from '#features/meeting/desk/minutes';
import { meetingPaper } from '#i18n/words';
import type { MemberKey } from '#local/db';
import { getMeeting, type SeenMeeting } from '#local/meetings';
import { readSmall, writeSmall } from '#ui/small-store';
import { ask } from './ask';
import { clock } from './clock.svelte';
import { db } from './context';

export { newId } from './context';

/** A circular with its meeting; undefined when this seat has none of that id. */
export const readMeeting = (memberKey: MemberKey, id: Id) => getMeeting(db, memberKey, id);

/** What is typed on a page of a meeting and not sent, as long as this window is open. */
export function keptTyping<T>(memberKey: MemberKey, circular: Id, what: string) {
	const name = `meeting.${memberKey}.${circular}.${what}`;
	return {
		get: (): T | undefined => {
			const text = readSmall('tab', name);
			return text ? (JSON.parse(text) as T) : undefined;
		},
		set: (value: T): void => writeSmall('tab', name, value === '' ? '' : JSON.stringify(value)),
	};
}

/**
 * Whether everything that was counted is here: a phone that is behind would count less and call that a difference.
 */
export const isWhole = ({ meeting, ballots }: SeenMeeting, lastPull: string | null | undefined): boolean =>
	meeting?.closed?.tally !== undefined &&
	ballots.size >= (meeting.closed.ballots ?? 0) &&
	typeof lastPull === 'string' &&
	lastPull > meeting.closed.at;

/** Counts a closed meeting anew from what is on this phone, and says what that came to. */
export async function recount(
	memberKey: MemberKey,
	seen: SeenMeeting & { meeting: Meeting },
): Promise<Failure | undefined> {
	const { meeting, registers, ballots, urns } = seen;
	const count: Count = { meeting, registers, ballots, urns, hall: meeting.closed?.hall ?? [] };
	const digest = await sha256(new TextEncoder().encode(evidenceOf(count)));
	return ask(memberKey, { name: 'meeting.recount', args: { circular: meeting.id, tally: tallyOf(count), digest } });
}

/** The circular with the results, to be written on: for those whom the meeting was called by. */
export function resultForm(circular: Circular, meeting: Meeting, tally: MeetingTally): DraftForm {
	const { title, fields } = circular.content;
	const { audience } = circular;
	return {
		...emptyForm(),
		title: meetingPaper.text.resultTitle(title).slice(0, 60),
		body: resultText({ meeting, tally, title, fields, today: clock.today }),
		audience: audience.to === 'groups' ? { to: 'groups', groups: audience.groups } : { to: 'all', groups: [] },
	};
}
