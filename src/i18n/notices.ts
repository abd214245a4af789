import type { NoticeKind } from '#contract/notices';
import { deliveredIn } from './delivered';

export { UNREADABLE } from './ja/notices';

/**
 * A notice in one line, in the language of whoever gets it: `至急：川掃除は中止です`. Without a title it says only that
 * something came. In Japanese when there are no notices in that language.
 */
export function noticeLabel(language: string, kind: NoticeKind | 'calls', title?: string): string {
	const words = deliveredIn(language).notices[kind];
	return title === undefined ? words.untitled : words.titled(title);
}

/** A notice of several circulars and messages in one line. */
export const severalLabel = (language: string, n: number): string => deliveredIn(language).notices.several(n);

/** The same where it is only shown to whoever writes it. `label`: see `noticeLabel`. */
export const trialLabel = (language: string, label: string): string => deliveredIn(language).notices.trial(label);
