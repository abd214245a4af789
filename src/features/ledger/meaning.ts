import type { Door } from '#domain/ledger';
import { ledger as words } from '#i18n/words';

/**
 * What a door's state means for whoever stands before it: a household that wishes paper is one to bring paper to,
 * and not one without a way; a phone that was left alone for long is named.
 */
export function meaningOf({ state, household: { ways, deviceCounts } }: Pick<Door, 'state' | 'household'>): string {
	const wishesPaper = ways.includes('paper');
	if (state === 'unread' && wishesPaper) return words.meansOf.paperToo;
	if (state !== 'unreached') return words.means[state];
	// A door is dark in spite of its phones when none of them is in use.
	const hasPhone = deviceCounts.self + deviceCounts.family > 0;
	if (hasPhone) return wishesPaper ? words.meansOf.dormantPaper : words.meansOf.dormant;
	return wishesPaper ? words.meansOf.paper : words.means.unreached;
}
