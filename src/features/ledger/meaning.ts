import type { Day } from '#contract/ids';
import { arrivalStep } from '#domain/arrival';
import type { Door } from '#domain/ledger';
import { momentLabel } from '#i18n/format';
import { ledger as words } from '#i18n/words';

type Known = Pick<Door, 'state' | 'household' | 'arrival'>;

/**
 * What a door's state means for whoever stands before it: how far it came to a phone; a household that wishes paper is
 * one to bring paper to, and not one without a way; a phone that was left alone for long, or shows no notices, is
 * named.
 */
export function meaningOf(door: Known, today: Day): string {
	const { ways, deviceCounts } = door.household;
	const wishesPaper = ways.includes('paper');
	if (door.state === 'unread') return unreadMeaning(door, today) + (wishesPaper ? words.meansOf.paperToo : '');
	if (door.state !== 'unreached') return words.means[door.state];
	// A door is dark in spite of its phones when none of them is in use.
	const hasPhone = deviceCounts.self + deviceCounts.family > 0;
	if (hasPhone && deviceCounts.doubtful) return wishesPaper ? words.meansOf.doubtfulPaper : words.meansOf.doubtful;
	if (hasPhone) return wishesPaper ? words.meansOf.dormantPaper : words.meansOf.dormant;
	return wishesPaper ? words.meansOf.paper : words.means.unreached;
}

function unreadMeaning({ arrival }: Known, today: Day): string {
	if (!arrival) return words.arrival.untried;
	const step = arrivalStep(arrival);
	return step === 'shown' ? words.arrival.shown(momentLabel(arrival.shown ?? '', today)) : words.arrival[step];
}
