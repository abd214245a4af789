import * as z from 'zod/mini';
import { Attachment, Category, Content } from '#contract/content';
import type { Audience, Fields } from '#contract/content';
import { Id } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { cleanText, countUnseen } from '#contract/text';
import { settleReadings, withNotation } from '#domain/readings/settle';
import type { Written } from '#domain/writing/hint';
import { FurtherForm, furtherFormOf, furtherTextsOf } from './further/form';
import { oneLine } from './one-line';
import { askedAgain, QuestionForm, questionFormOf, questionOf } from './question/form';

/**
 * 宛先 as it is chosen: the groups that were chosen stay, while it is for everybody. `unread`: the circular whose ledger
 * says, when it is sent, who has not got it.
 */
export const AudienceForm = z.object({
	to: z.enum(['all', 'groups', 'officers', 'unread']),
	groups: z.array(Id),
	unread: z.optional(Id),
});
export type AudienceForm = z.infer<typeof AudienceForm>;

/** What a draft is for: a new circular, or the next version of one (`base` is the version that the writer saw). */
const Purpose = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('new') }),
	z.object({ kind: z.literal('correct'), circular: Id, from: z.int(), base: Content }),
]);

/**
 * The composer's own shape: what stands in its fields, valid or not, just as it was typed. Kept as a draft at every
 * keystroke; becomes a command's arguments by `contentOf` and `audienceOf`.
 */
export const DraftForm = z.object({
	purpose: Purpose,
	title: z.string(),
	body: z.string(),
	day: z.string(),
	from: z.string(),
	to: z.string(),
	place: z.string(),
	bring: z.string(),
	deadline: z.string(),
	contact: z.string(),
	category: Category,
	urgent: z.boolean(),
	attachments: z.array(Attachment),
	audience: AudienceForm,
	/** For a correction: what changed, in the writer's words, and whether everybody reads once more. */
	note: z.string(),
	again: z.boolean(),
	/** The hints that its writer does not want to see of this text. */
	hiddenHints: z.optional(z.array(z.string())),
	texts: z.optional(z.array(FurtherForm)),
	/** What its households are asked. */
	question: z.optional(QuestionForm),
	/** The questions on facts in further texts that its writer has answered, by their keys. */
	answered: z.optional(z.array(z.string())),
});
export type DraftForm = z.infer<typeof DraftForm>;

export const emptyForm = (): DraftForm => ({
	purpose: { kind: 'new' },
	title: '',
	body: '',
	day: '',
	from: '',
	to: '',
	place: '',
	bring: '',
	deadline: '',
	contact: '',
	category: 'other',
	urgent: false,
	attachments: [],
	audience: { to: 'all', groups: [] },
	note: '',
	again: false,
});

/** Reads what the store kept; `undefined` when it is not a draft of this version. */
export function readForm(kept: unknown): DraftForm | undefined {
	const read = DraftForm.safeParse(kept);
	return read.success ? read.data : undefined;
}

/** The form that shows a content and its audience, as for a refused circular that is mended. */
export function formOf(content: Content, audience: Audience): DraftForm {
	const { fields } = content;
	return {
		...emptyForm(),
		title: withNotation(content.title, content.readings),
		body: content.body,
		day: fields.when?.day ?? '',
		from: fields.when?.from ?? '',
		to: fields.when?.to ?? '',
		place: withNotation(fields.place, content.readings),
		bring: withNotation(fields.bring, content.readings),
		deadline: fields.deadline ?? '',
		contact: withNotation(fields.contact, content.readings),
		category: content.category,
		urgent: content.urgent,
		attachments: content.attachments,
		audience: chosenOf(audience),
		...(content.question && { question: questionFormOf(content.question) }),
		...(content.texts && { texts: content.texts.map(furtherFormOf) }),
	};
}

/** The choice that an audience stands for; those who were named once are chosen anew. */
export function chosenOf(audience: Audience): AudienceForm {
	if (audience.to === 'groups') return { to: 'groups', groups: audience.groups };
	return { to: audience.to === 'households' ? 'groups' : audience.to, groups: [] };
}

/** The form of a correction: the present text of the circular. */
export function correctionOf({ id, version, content, audience }: Circular): DraftForm {
	return { ...formOf(content, audience), purpose: { kind: 'correct', circular: id, from: version, base: content } };
}

/**
 * The form of a new circular that says and asks the same: for another day, which is not known yet, and not urgent by
 * itself.
 */
export function copyOf({ content, audience }: Pick<Circular, 'content' | 'audience'>): DraftForm {
	const form = formOf(content, audience);
	const question = form.question && { question: askedAgain(form.question) };
	return { ...form, ...question, day: '', deadline: '', urgent: false };
}

/** True of a form into which nothing was written yet. */
export const isBlank = ({ purpose, title, body, attachments, question }: DraftForm): boolean =>
	purpose.kind === 'new' &&
	title === '' &&
	body === '' &&
	attachments.length === 0 &&
	(question?.items ?? []).length === 0;

function fieldsOf(form: DraftForm): Fields {
	const texts = { place: oneLine(form.place), bring: oneLine(form.bring), contact: oneLine(form.contact) };
	const when = form.day && { day: form.day, ...(form.from && { from: form.from }), ...(form.to && { to: form.to }) };
	return {
		...(when && { when }),
		...(texts.place && { place: texts.place }),
		...(texts.bring && { bring: texts.bring }),
		...(form.deadline && { deadline: form.deadline }),
		...(texts.contact && { contact: texts.contact }),
	};
}

/** The content that the form stands for, in clean text. It may still break the contract: `problemsOf` says where. */
export function contentOf(form: DraftForm): Content {
	const question = questionOf(form.question);
	const content = settleReadings({
		title: oneLine(form.title),
		body: cleanText(form.body).trimEnd(),
		fields: fieldsOf(form),
		category: form.category,
		urgent: form.urgent,
		attachments: form.attachments.map(cleanAttachment),
		...(question && { question }),
	});
	const texts = furtherTextsOf(form.texts, content, form.purpose.kind === 'correct' ? form.purpose.base : undefined);
	return texts.length > 0 ? { ...content, texts } : content;
}

function cleanAttachment({ text, ...rest }: Attachment): Attachment {
	const clean = cleanText(text ?? '').trim();
	return clean ? { ...rest, text: clean } : rest;
}

/** The audience that was chosen. `without`: the households that have not got the circular `unread`. */
export function audienceOf({ to, groups, unread }: AudienceForm, without: Id[] = []): Audience {
	if (to === 'unread') return { to: 'households', households: without, ...(unread !== undefined && { unread }) };
	return to === 'groups' ? { to, groups } : { to };
}

/** How many signs that nobody can see are taken out of what was typed or pasted. */
export function unseenIn(form: DraftForm): number {
	const further = (form.texts ?? []).flatMap(({ title, body }) => [title, body]);
	const asked = (form.question?.items ?? []).flatMap(({ label, options }) => [
		label,
		...options.map((one) => one.label),
	]);
	const typed = [form.title, form.body, form.place, form.bring, form.contact, form.note, ...further, ...asked];
	return typed.reduce((sum, text) => sum + countUnseen(text), 0);
}

/** What hints are given on. */
export const writtenOf = ({ title, body, day, place, contact, category }: DraftForm): Written => ({
	...{ title, body },
	facts: { day, place, contact, category },
});
