import type { Audience, Content } from '#contract/content';
import type { Id } from '#contract/ids';
import { LIMITS } from '#contract/limits';
import type { Circular } from '#contract/rows';
import { claimedMoment } from '../moment';
import { changedParts } from '../changes';
import { refuse, type Asking, type Ref, type Rule, type Verdict } from './rule';

const groupRefs = (audience: Audience): Ref[] =>
	audience.to === 'groups' ? audience.groups.map((id) => ({ kind: 'group', id })) : [];

function refuseAudience(audience: Audience, find: Asking['find']): Verdict | undefined {
	if (audience.to !== 'groups') return;
	for (const id of audience.groups) {
		const group = find('group', id);
		if (!group) return refuse('GROUP_UNKNOWN', id);
		if (group.state === 'dissolved') return refuse('GROUP_DISSOLVED', id);
	}
}

interface New {
	id: Id;
	form: Circular['form'];
	content: Content;
	audience: Audience;
}

function publish({ id, form, content, audience }: New, { member, find, stamp }: Asking): Verdict {
	if (find('circular', id)) return refuse('CIRCULAR_EXISTS');
	const bad = refuseAudience(audience, find);
	if (bad) return bad;
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

export const publishCircular: Rule<'circular.publish'> = {
	needs: ({ id, audience }) => [{ kind: 'circular', id }, ...groupRefs(audience)],
	decide: (args, asking) => publish({ ...args, form: 'circular' }, asking),
};

/** A message is a short circular: no title of its own, no fields, no pictures, and the same ledger. */
export const sendMessage: Rule<'message.send'> = {
	needs: ({ id, audience }) => [{ kind: 'circular', id }, ...groupRefs(audience)],
	decide: ({ id, text, audience, urgent }, asking) => {
		// Cut between letters: half an emoji is no text.
		const title = (text.trim().split('\n')[0] ?? '').slice(0, LIMITS.title).replace(/[\uD800-\uDBFF]$/, '');
		const content: Content = { title, body: text, fields: {}, category: 'other', urgent, attachments: [] };
		return publish({ id, content, audience, form: 'message' }, asking);
	},
};

export const correctCircular: Rule<'circular.correct'> = {
	needs: ({ id }) => [{ kind: 'circular', id }],
	decide: ({ id, content, from, note, again }, { find, stamp }) => {
		const row = find('circular', id);
		if (!row) return refuse('CIRCULAR_UNKNOWN');
		if (row.state === 'withdrawn') return refuse('CIRCULAR_WITHDRAWN');
		if (row.version !== from) return refuse('CIRCULAR_CHANGED');
		if (row.corrections.length >= LIMITS.corrections) return refuse('TOO_MANY_CORRECTIONS');
		const version = row.version + 1;
		const before = changedParts(row.content, content);
		const correction = { version, at: stamp.now, note, again, before };
		return {
			rows: [{ kind: 'circular', row: { ...row, content, version, corrections: [...row.corrections, correction] } }],
		};
	},
};

/** Withdrawing keeps the row, so that readers learn of it and the ledger stays; the text goes. */
export const withdrawCircular: Rule<'circular.withdraw'> = {
	needs: ({ id }) => [{ kind: 'circular', id }],
	decide: ({ id, reason }, { find, stamp }) => {
		const row = find('circular', id);
		if (!row) return refuse('CIRCULAR_UNKNOWN');
		if (row.state === 'withdrawn') return { rows: [] };
		const withdrawn = { at: claimedMoment(stamp.claimed, row.publishedAt, stamp.now), reason };
		const content: Content = { ...row.content, body: '', fields: {}, attachments: [] };
		return { rows: [{ kind: 'circular', row: { ...row, content, corrections: [], state: 'withdrawn', withdrawn } }] };
	},
};
