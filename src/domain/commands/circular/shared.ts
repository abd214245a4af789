import type { Audience, Content } from '#contract/content';
import type { Id } from '#contract/ids';
import type { Circular } from '#contract/rows';
import type { Find, Ref } from '../../row-set';
import { refuse, type CommandContext, type Verdict } from '../definition';

/** The circular or message with the groups that it is for. */
export const circularAndGroups = ({ id, audience }: { id: Id; audience: Audience }): Ref[] => [
	{ kind: 'circular', id },
	...(audience.to === 'groups' ? audience.groups.map((group): Ref => ({ kind: 'group', id: group })) : []),
];

/** The rows that a command on one circular needs. */
export const theCircular = ({ id }: { id: Id }): Ref[] => [{ kind: 'circular', id }];

function refuseAudience(audience: Audience, find: Find): Verdict | undefined {
	if (audience.to !== 'groups') return undefined;
	for (const id of audience.groups) {
		const group = find('group', id);
		if (!group) return refuse('GROUP_UNKNOWN', id);
		if (group.state === 'dissolved') return refuse('GROUP_DISSOLVED', id);
	}
	return undefined;
}

interface NewCircular {
	id: Id;
	form: Circular['form'];
	content: Content;
	audience: Audience;
}

/** The first version of a circular or message. */
export function createCircular(
	{ id, form, content, audience }: NewCircular,
	{ member, find, stamp }: CommandContext,
): Verdict {
	if (find('circular', id)) return refuse('CIRCULAR_EXISTS');
	const refused = refuseAudience(audience, find);
	if (refused) return refused;
	const row: Circular = {
		id,
		form,
		content,
		audience,
		version: 1,
		corrections: [],
		state: 'published',
		publishedAt: stamp.now,
		publishedSeq: stamp.seq,
		by: { seat: member.member, title: member.name },
	};
	return { rows: [{ kind: 'circular', row }] };
}
