import * as z from 'zod/mini';
import type { Content } from '#contract/content';
import { TextLanguage, type FurtherText } from '#contract/further-texts';
import { cleanText } from '#contract/text';
import { textAfter } from '#domain/further-texts';
import { oneLine } from '../one-line';

/** A further text as it is typed. `checked`: what a machine made, and `confirmed`: what is of an earlier version. */
export const FurtherForm = z.object({
	lang: TextLanguage,
	title: z.string(),
	body: z.string(),
	machine: z.boolean(),
	checked: z.boolean(),
	confirmed: z.boolean(),
});
export type FurtherForm = z.infer<typeof FurtherForm>;

/** The form that shows a text that is there. */
export const furtherFormOf = ({ lang, title, body, machine }: FurtherText): FurtherForm => ({
	...{ lang, title, body, machine: machine === true },
	...{ checked: false, confirmed: false },
});

/** The texts that the forms stand for; what was opened and left empty is none. `base`: what a correction corrects. */
export function furtherTextsOf(
	forms: readonly FurtherForm[] | undefined,
	content: Content,
	base: Content | undefined,
): FurtherText[] {
	return (forms ?? []).flatMap(({ lang, title, body, machine, checked, confirmed }) => {
		const text: FurtherText = {
			...{ lang, title: oneLine(title), body: cleanText(body).trimEnd() },
			...(machine && !checked && { machine: true }),
		};
		if (text.title === '' && text.body === '') return [];
		return [base ? textAfter(base, content, text, confirmed) : text];
	});
}
