import type { NoticeKind } from '#contract/notices';
import type { Circular } from '#contract/rows';
import { deliveredIn } from './delivered';

export { UNREADABLE } from './ja/notices';

/**
 * A notice in one line, in the language of whoever gets it: `至急：川掃除は中止です`. Without a title it says only that
 * something came. In Japanese when there are no notices in that language.
 *
 * @param of what it tells of
 */
export function noticeLabel(
	language: string,
	kind: NoticeKind | 'calls',
	{ form, title }: { form: Circular['form']; title?: string | undefined },
): string {
	const { forms, [kind]: words } = deliveredIn(language).notices;
	return title === undefined ? words.untitled(forms[form]) : words.titled(title, forms[form]);
}

/** A notice of several circulars and messages in one line. */
export const severalLabel = (language: string, n: number): string => deliveredIn(language).notices.several(n);

/** The same where it is only shown to whoever writes it. `label`: see `noticeLabel`. */
export const trialLabel = (language: string, label: string): string => deliveredIn(language).notices.trial(label);

/** The notice by which somebody who gets help with a phone sees that notices come. */
export const deskTrialLabel = (language: string): string => deliveredIn(language).notices.deskTrial;
