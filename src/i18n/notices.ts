import type { NoticeKind } from '#contract/notices';
import type { Circular } from '#contract/rows';
import type { DutyNotice } from '#domain/duties/turns';
import { notices as en } from './en/notices';
import { isolated } from '#domain/isolated';
import { notices as ja } from './ja/notices';
import { notices as jaSimple } from './ja-simple/notices';
import type { Notices } from './notices-shape';
import { ofReceiver, type InEach } from './of-receiver';
import { notices as pt } from './pt/notices';
import { notices as vi } from './vi/notices';
import { notices as zhHans } from './zh-Hans/notices';

export { UNREADABLE } from './ja/notices';

const NOTICES: InEach<Notices> = { ja, 'ja-simple': jaSimple, en, 'zh-Hans': zhHans, vi, pt };

/** The words of notices in the language of whoever gets them; in Japanese when there are none in it. */
export const noticesIn = (language: string): Notices => ofReceiver(NOTICES, language);

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
	const { forms, [kind]: words } = noticesIn(language);
	return title === undefined ? words.untitled(forms[form]) : words.titled(isolated(title), forms[form]);
}

/** The notice that a safety check began, or that in one a household needs help. */
export const safetyLabel = (language: string, what: keyof Notices['safety']): string =>
	noticesIn(language).safety[what];

/** The notice to those who watch over a household, or to itself that it has lost one of them. */
export const watchLabel = (language: string, what: keyof Notices['watch']): string => noticesIn(language).watch[what];

/** The notice to the desk that somebody asks to join. */
export const joinRequestLabel = (language: string): string => noticesIn(language).joinRequest;

/** The notice to a household that the hall has answered its application for a lesson. */
export const lessonAnswerLabel = (language: string): string => noticesIn(language).lessonAnswer;

/** The notice to a household of a duty. `name`: what the duty is called; absent where that must not stand there. */
export function dutyLabel(language: string, notice: DutyNotice, name: string | undefined): string {
	const { duty, aDuty } = noticesIn(language);
	return duty[notice](name === undefined ? aDuty : isolated(name));
}

/** A notice of several circulars and messages in one line; `asked`: one of them is to be answered. */
export function severalLabel(language: string, n: number, asked = false): string {
	const { several, severalAsked } = noticesIn(language);
	return asked ? severalAsked(n) : several(n);
}

/** The same where it is only shown to whoever writes it. `label`: see `noticeLabel`. */
export const trialLabel = (language: string, label: string): string => noticesIn(language).trial(label);

/** The notice by which somebody who gets help with a phone sees that notices come. */
export const deskTrialLabel = (language: string): string => noticesIn(language).deskTrial;
