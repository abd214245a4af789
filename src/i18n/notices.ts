import type { NoticeKind } from '#contract/notices';
import { en } from './notices/en';
import { ja } from './notices/ja';
import type { Notices } from './notices/shape';

export { UNREADABLE } from './notices/ja';

/** Notices by the language of whoever gets them, which the page that is open here need not speak. */
const NOTICES: Readonly<Record<string, Notices>> = { ja, en };

/**
 * A notice in one line: `至急：川掃除は中止です`. Without a title it says only that something came. In Japanese when there are
 * no notices in that language.
 */
export function noticeLabel(language: string, kind: NoticeKind, title?: string): string {
	const words = (Object.hasOwn(NOTICES, language) ? NOTICES[language] : undefined) ?? ja;
	return title === undefined ? words[kind].untitled : words[kind].titled(title);
}
