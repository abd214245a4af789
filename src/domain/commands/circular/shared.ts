import type { Audience, Content } from '#contract/content';
import type { Id } from '#contract/ids';
import { LIMITS } from '#contract/limits';
import type { Circular } from '#contract/rows';
import { cleanText } from '#contract/text';
import { groupOf } from '../../household';
import { settleReadings } from '../../readings/settle';
import { withoutRuby } from '../../readings/ruby';
import type { Find, Ref } from '../../row-set';
import { refuse, type CommandContext, type Verdict } from '../definition';

/** The circular or message with the groups or households that it is for. */
export const circularAndAudience = ({ id, audience }: { id: Id; audience: Audience }): Ref[] => [
	{ kind: 'circular', id },
	...namedIn(audience),
];

/** The groups or households that an audience names. */
export function namedIn(audience: Audience): Ref[] {
	if (audience.to === 'groups') return audience.groups.map((id): Ref => ({ kind: 'group', id }));
	return audience.to === 'households' ? audience.households.map((id): Ref => ({ kind: 'household', id })) : [];
}

/** The rows that a command on one circular needs. */
export const theCircular = ({ id }: { id: Id }): Ref[] => [{ kind: 'circular', id }];

/** An audience as it is when something is sent to it, or why nothing can be. */
function audienceNow(audience: Audience, { member, find }: Pick<CommandContext, 'member' | 'find'>) {
	const isBound = member.role === 'groupLeader';
	const isMine = (group: Id | undefined) => !isBound || (group !== undefined && group === member.group);
	if (audience.to === 'households') return householdsNow(audience, find, isMine);
	if (audience.to !== 'groups') return isBound ? refuse('NOT_ALLOWED') : { audience };
	if (!audience.groups.every(isMine)) return refuse('NOT_ALLOWED');
	for (const id of audience.groups) {
		const group = find('group', id);
		if (!group) return refuse('GROUP_UNKNOWN', id);
		if (group.state === 'dissolved') return refuse('GROUP_DISSOLVED', id);
	}
	return { audience };
}

/**
 * The named households that live here, and their groups. One that left since it was named, or moved out of the group
 * that its leader may write to, keeps the message from nobody else.
 */
function householdsNow(
	asked: Extract<Audience, { to: 'households' }>,
	find: Find,
	isMine: (group: Id | undefined) => boolean,
) {
	const groups = new Set<Id>();
	const households: Id[] = [];
	for (const id of new Set(asked.households)) {
		const household = find('household', id);
		if (!household) return refuse('HOUSEHOLD_UNKNOWN', id);
		const group = groupOf(household);
		if (group === undefined || !isMine(group)) continue;
		households.push(id);
		groups.add(group);
	}
	if (households.length === 0) return refuse('NOBODY_THERE');
	return { audience: { ...asked, households, groups: [...groups] } };
}

/** A message as the circular that it is: its first line is its title. */
export function messageContent(text: string, urgent: boolean): Content {
	// A cut may go through an emoji of several signs; what belonged to its lost half is no text.
	const title = cleanText(withoutRuby(text.trim().split('\n')[0] ?? '').slice(0, LIMITS.title));
	return { title, body: text, fields: {}, category: 'other', urgent, attachments: [] };
}

/** What is sent for the first time has had its deadline moved by nobody, whatever is asked for. */
export function asFirstAsked({ question, ...content }: Content): Content {
	if (!question) return content;
	const { moved: _, ...first } = question;
	return { ...content, question: first };
}

interface NewCircular {
	id: Id;
	form: Circular['form'];
	content: Content;
	audience: Audience;
}

/** The first version of a circular or message. */
export function createCircular({ id, form, content, audience }: NewCircular, context: CommandContext): Verdict {
	const { member, find, stamp } = context;
	if (find('circular', id)) return refuse('CIRCULAR_EXISTS');
	const now = audienceNow(audience, context);
	if (!('audience' in now)) return now;
	const row: Circular = {
		id,
		form,
		content: settleReadings(asFirstAsked(content)),
		audience: now.audience,
		version: 1,
		corrections: [],
		state: 'published',
		publishedAt: stamp.now,
		publishedSeq: stamp.seq,
		by: { seat: member.member, title: member.name },
	};
	return { rows: [{ kind: 'circular', row }] };
}
