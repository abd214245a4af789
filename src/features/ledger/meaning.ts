import type { Day } from '#contract/ids';
import { arrivalStep } from '#domain/arrival';
import { hasWorkingPhone } from '#domain/devices';
import type { Door } from '#domain/ledger';
import { hasWorkingMail } from '#domain/mail';
import { momentLabel } from '#i18n/format';
import { ledger as words } from '#i18n/words';

type Known = Pick<Door, 'state' | 'household' | 'arrival' | 'receipt'>;

/**
 * What a door's state means for whoever stands before it: how far it came to a phone, or by mail; a household that
 * wishes paper is one to bring paper to, and not one without a way; a phone that was left alone for long, or shows no
 * notices, is named.
 */
export function meaningOf(door: Known, today: Day): string {
	const { ways, deviceCounts } = door.household;
	const wishesPaper = ways.includes('paper');
	if (door.state === 'unread') return unreadMeaning(door, today) + (wishesPaper ? words.meansOf.paperToo : '');
	if (isReadByMail(door)) return words.meansByMail[door.state];
	if (door.state === 'told' && !door.receipt?.told) return words.meansOf.readBySeat;
	if (door.state !== 'unreached') return words.means[door.state];
	// A door is dark in spite of its phones when none of them is in use.
	const hasPhone = deviceCounts.self + deviceCounts.family > 0;
	if (hasPhone && deviceCounts.doubtful) return wishesPaper ? words.meansOf.doubtfulPaper : words.meansOf.doubtful;
	if (hasPhone) return wishesPaper ? words.meansOf.dormantPaper : words.meansOf.dormant;
	return wishesPaper ? words.meansOf.paper : words.means.unreached;
}

function isReadByMail<D extends Known>(door: D): door is D & { state: 'readBySelf' | 'readByFamily' } {
	const { state, receipt } = door;
	return (state === 'readBySelf' || state === 'readByFamily') && receipt?.[state]?.by === 'mail';
}

function unreadMeaning({ household, arrival }: Known, today: Day): string {
	const { arrival: said } = words;
	if (!arrival) {
		const readsMail = hasWorkingMail(household) && !hasWorkingPhone(household.deviceCounts, today);
		return readsMail ? said.untriedMail : said.untried;
	}
	const step = arrivalStep(arrival);
	const { shown = '', mailed } = arrival;
	const at = mailed === undefined ? '' : momentLabel(mailed, today);
	if (step === 'mailed') return said.mailed(at);
	const onPhone = step === 'shown' ? said.shown(momentLabel(shown, today)) : said[step];
	return onPhone + (at && said.mailedToo(at));
}
