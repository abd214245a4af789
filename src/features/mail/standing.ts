import type { MailContact } from '#contract/households';
import { common, mails as words } from '#i18n/words';

/** Who looks at the addresses of a household: somebody who lives there, family elsewhere, or a leader. */
export type Viewer = MailContact['relation'] | 'leader';

/** How an address stands. Only whoever reads there is asked to open the first mail. */
export function standingOf({ state, relation }: MailContact, viewer: Viewer, unsent: boolean): string {
	if (state !== 'asked') return words.states[state];
	if (unsent) return common.notSent;
	return relation === viewer ? words.states.asked : words.askedOther;
}
