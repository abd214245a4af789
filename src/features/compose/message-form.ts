import * as z from 'zod/mini';
import type { ArgsOf } from '#contract/commands';
import { NAMED_MAX } from '#contract/content';
import { Id } from '#contract/ids';
import { LIMITS } from '#contract/limits';
import type { Circular, Group } from '#contract/rows';
import { cleanText } from '#contract/text';
import { AudienceForm, chosenOf } from './form';

const Correction = z.object({ circular: Id, from: z.int(), base: z.string(), note: z.string(), again: z.boolean() });
type Correction = z.infer<typeof Correction>;

/** お知らせ as it is typed: a short text to an audience. */
export const MessageForm = z.object({
	kind: z.literal('message'),
	text: z.string(),
	urgent: z.boolean(),
	audience: AudienceForm,
	/** For a correction: of which message, the version and the text that its writer saw, and what is said of it. */
	correction: z.optional(Correction),
	/** The hints that its writer does not want to see of this text. */
	hiddenHints: z.optional(z.array(z.string())),
});
export type MessageForm = z.infer<typeof MessageForm>;

/** An empty message to everybody, or to the only group that its writer may write to. */
export const emptyMessage = (own?: Id): MessageForm => ({
	kind: 'message',
	text: '',
	urgent: false,
	audience: own === undefined ? { to: 'all', groups: [] } : { to: 'groups', groups: [own] },
});

/** An empty message to those who have not got a circular. */
export const messageAbout = (unread: Id, own?: Id): MessageForm => {
	const empty = emptyMessage(own);
	return { ...empty, audience: { ...empty.audience, to: 'unread', unread } };
};

/** The form of a correction: the present text. Whoever reads a wrong message again has to hear of it. */
export const messageCorrectionOf = ({
	id,
	version,
	content,
	audience,
}: Circular): MessageForm & { correction: Correction } => ({
	kind: 'message',
	text: content.body,
	urgent: content.urgent,
	audience: chosenOf(audience),
	correction: { circular: id, from: version, base: content.body, note: '', again: true },
});

/** Reads what the store kept; `undefined` when it is not a message of this version. */
export function readMessage(kept: unknown): MessageForm | undefined {
	const read = MessageForm.safeParse(kept);
	return read.success ? read.data : undefined;
}

/** The form that shows a message that was refused, to be mended. */
export function messageOf({ text, urgent, audience }: ArgsOf<'message.send'>): MessageForm {
	const unread = audience.to === 'households' ? audience.unread : undefined;
	const chosen = chosenOf(audience);
	return {
		kind: 'message',
		text,
		urgent,
		audience: unread === undefined ? chosen : { ...chosen, to: 'unread', unread },
	};
}

export const textOf = ({ text }: MessageForm): string => cleanText(text).trim();

export type MessageProblem = 'missing' | 'tooLong' | 'unchanged' | 'noteTooLong' | AudienceProblem;
type AudienceProblem = 'noGroup' | 'groupDissolved' | 'nobodyLeft' | 'tooMany';

/** What keeps a message from being sent. `without`: how many have not got the circular that it is about. */
export function messageProblems(form: MessageForm, groups: Group[], without = 0): MessageProblem[] {
	const text = textOf(form);
	return [
		...(text === '' ? (['missing'] as const) : []),
		...(text.length > LIMITS.message ? (['tooLong'] as const) : []),
		...(form.correction ? correctionProblems(form.correction, text) : audienceProblems(form.audience, groups, without)),
	];
}

function correctionProblems({ base, note }: Correction, text: string): MessageProblem[] {
	return [
		...(text === base ? (['unchanged'] as const) : []),
		...(cleanText(note).length > LIMITS.note ? (['noteTooLong'] as const) : []),
	];
}

function audienceProblems({ to, groups: chosen }: AudienceForm, groups: Group[], without: number): AudienceProblem[] {
	if (to === 'unread') return without === 0 ? ['nobodyLeft'] : without > NAMED_MAX ? ['tooMany'] : [];
	if (to !== 'groups') return [];
	if (chosen.length === 0) return ['noGroup'];
	const active = groups.filter(({ state }) => state === 'active').map(({ id }) => id);
	return chosen.every((id) => active.includes(id)) ? [] : ['groupDissolved'];
}
