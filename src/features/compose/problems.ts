import { LIMITS } from '#contract/limits';
import { Content } from '#contract/content';
import type { FurtherText } from '#contract/further-texts';
import type { Moment } from '#contract/ids';
import type { Circular, Group } from '#contract/rows';
import { cleanText } from '#contract/text';
import { canonical } from '#domain/changes';
import { questionsOn, type Question } from '#domain/further-texts/compare';
import { contentOf, type DraftForm } from './form';
import { questionProblems, type QuestionProblem } from './question/problems';

/** Where a problem is: the field that the composer takes the writer to. */
export type FormField =
	| ('title' | 'body' | 'when' | 'to' | 'place' | 'bring' | 'contact' | 'audience' | 'attachments' | 'note' | 'texts')
	| ('question' | 'questionDeadline');

/** What keeps a draft from being published. `over` counts the characters beyond the limit. */
export type Problem =
	| {
			at: 'title' | 'body' | 'place' | 'bring' | 'contact' | 'note' | 'texts';
			code: 'tooLong';
			over: number;
			max: number;
	  }
	| { at: 'title'; code: 'missing' }
	| { at: 'body'; code: 'missing' }
	| { at: 'when'; code: 'timesWithoutDay' }
	| { at: 'to'; code: 'endBeforeStart' }
	| { at: 'audience'; code: 'noGroup' | 'groupDissolved' }
	| { at: 'attachments'; code: 'tooMany' | 'tooMuchText' }
	| { at: 'body'; code: 'unchanged' }
	| { at: 'texts'; code: 'untitled' | 'unanswered' }
	| { at: 'title'; code: 'unfit' }
	| QuestionProblem;

type LongAt = Extract<Problem, { code: 'tooLong' }>['at'];

function tooLong(at: LongAt, length: number, max: number): Problem[] {
	return length > max ? [{ at, code: 'tooLong', over: length - max, max }] : [];
}

function ofTexts(content: Content, note: string): Problem[] {
	const { title, body, fields, attachments } = content;
	return [
		...(title === '' ? [{ at: 'title', code: 'missing' } as const] : []),
		...tooLong('title', title.length, LIMITS.title),
		...(body.trim() === '' && attachments.length === 0 ? [{ at: 'body', code: 'missing' } as const] : []),
		...tooLong('body', body.length, LIMITS.body),
		...tooLong('place', fields.place?.length ?? 0, LIMITS.field),
		...tooLong('bring', fields.bring?.length ?? 0, LIMITS.field),
		...tooLong('contact', fields.contact?.length ?? 0, LIMITS.field),
		...tooLong('note', cleanText(note).length, LIMITS.note),
	];
}

function ofWhen({ day, from, to }: DraftForm): Problem[] {
	if (!day && (from || to)) return [{ at: 'when', code: 'timesWithoutDay' }];
	return from && to && to < from ? [{ at: 'to', code: 'endBeforeStart' }] : [];
}

function ofAudience({ audience, purpose }: DraftForm, groups: Group[]): Problem[] {
	if (purpose.kind === 'correct' || audience.to !== 'groups') return [];
	if (audience.groups.length === 0) return [{ at: 'audience', code: 'noGroup' }];
	const active = new Set(groups.filter(({ state }) => state === 'active').map(({ id }) => id));
	return audience.groups.every((id) => active.has(id)) ? [] : [{ at: 'audience', code: 'groupDissolved' }];
}

function ofAttachments({ attachments }: Content): Problem[] {
	if (attachments.length > LIMITS.attachments) return [{ at: 'attachments', code: 'tooMany' }];
	const letters = attachments.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
	return letters > LIMITS.pageTextTotal ? [{ at: 'attachments', code: 'tooMuchText' }] : [];
}

function ofChange({ purpose }: DraftForm, content: Content): Problem[] {
	const same = purpose.kind === 'correct' && canonical(purpose.base) === canonical(content);
	return same ? [{ at: 'body', code: 'unchanged' }] : [];
}

/** Each fault once, be it in several texts: the longest counts. */
function ofFurther({ texts = [] }: Content): Problem[] {
	const most = (of: (text: FurtherText) => number) => Math.max(0, ...texts.map(of));
	const titles = tooLong(
		'texts',
		most(({ title }) => title.length),
		LIMITS.furtherTitle,
	);
	const bodies = tooLong(
		'texts',
		most(({ body }) => body.length),
		LIMITS.furtherBody,
	);
	return [
		...(texts.some(({ title }) => title === '') ? [{ at: 'texts', code: 'untitled' } as const] : []),
		...(titles.length > 0 ? titles : bodies),
	];
}

/** What the further texts say differently, and nobody has answered yet. */
export function openQuestions(form: DraftForm): Question[] {
	const content = contentOf(form);
	const all = (content.texts ?? []).flatMap((text) => questionsOn(content, text));
	return all.filter(({ key }) => !form.answered?.includes(key));
}

/** What keeps its question from being asked; of a correction, what it changes of that. */
export const ofQuestion = (form: DraftForm, now: Moment): QuestionProblem[] =>
	questionProblems(form.question, form, now, form.purpose.kind === 'correct' ? form.purpose.base.question : undefined);

/** Everything that keeps the draft from being published, in the order of the page; empty when it may go. */
export function problemsOf(form: DraftForm, groups: Group[], now: Moment): Problem[] {
	const content = contentOf(form);
	const found = [
		...ofTexts(content, form.note),
		...ofWhen(form),
		...ofQuestion(form, now),
		...ofAudience(form, groups),
		...ofAttachments(content),
		...ofFurther(content),
		...(openQuestions(form).length > 0 ? [{ at: 'texts', code: 'unanswered' } as const] : []),
		...ofChange(form, content),
	];
	// The contract has the last word, so that nothing is asked for that it would call malformed.
	return found.length > 0 || Content.safeParse(content).success ? found : [{ at: 'title', code: 'unfit' }];
}

/** True when somebody else corrected the circular after the writer of this draft saw it. */
export function isOvertaken({ purpose }: DraftForm, circular: Circular | undefined): boolean {
	return purpose.kind === 'correct' && circular !== undefined && circular.version !== purpose.from;
}
