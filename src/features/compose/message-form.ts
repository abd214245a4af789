import * as z from 'zod/mini';
import type { ArgsOf } from '#contract/commands';
import { LIMITS } from '#contract/limits';
import type { Group } from '#contract/rows';
import { cleanText } from '#contract/text';
import { AudienceForm } from './form';

/** お知らせ as it is typed: a short text to an audience. */
export const MessageForm = z.object({
	kind: z.literal('message'),
	text: z.string(),
	urgent: z.boolean(),
	audience: AudienceForm,
});
export type MessageForm = z.infer<typeof MessageForm>;

export const emptyMessage = (): MessageForm => ({
	kind: 'message',
	text: '',
	urgent: false,
	audience: { to: 'all', groups: [] },
});

/** Reads what the store kept; `undefined` when it is not a message of this version. */
export function readMessage(kept: unknown): MessageForm | undefined {
	const read = MessageForm.safeParse(kept);
	return read.success ? read.data : undefined;
}

/** The form that shows a message that was refused, to be mended. */
export function messageOf({ text, urgent, audience }: ArgsOf<'message.send'>): MessageForm {
	const groups = audience.to === 'groups' ? audience.groups : [];
	return { kind: 'message', text, urgent, audience: { to: audience.to, groups } };
}

export const textOf = ({ text }: MessageForm): string => cleanText(text).trim();

export type MessageProblem = 'missing' | 'tooLong' | 'noGroup' | 'groupDissolved';

/** What keeps a message from being sent. */
export function messageProblems(form: MessageForm, groups: Group[]): MessageProblem[] {
	const text = textOf(form);
	const active = groups.filter(({ state }) => state === 'active').map(({ id }) => id);
	const { to, groups: chosen } = form.audience;
	return [
		...(text === '' ? (['missing'] as const) : []),
		...(text.length > LIMITS.message ? (['tooLong'] as const) : []),
		...(to === 'groups' && chosen.length === 0 ? (['noGroup'] as const) : []),
		...(to === 'groups' && !chosen.every((id) => active.includes(id)) ? (['groupDissolved'] as const) : []),
	];
}
