import type { Day, Id } from '#contract/ids';
import type { Watch } from '#contract/watch';
import { isPaused } from '#domain/watch/silence';
import { dayLabel, momentDayLabel } from '#i18n/format';
import { ownData as words, watch as watchWords } from '#i18n/words';
import type { ReceiptLine } from './receipts';

/** Whom a household named to be told of its silence, and what came of that; nothing where it asked for nothing. */
export function watchLine(
	watch: Watch | undefined,
	{ leader, names }: { leader: string; names: ReadonlyMap<Id, string> },
	today: Day,
): ReceiptLine[] {
	if (!watch || watch.named.length === 0) return [];
	const { id, named, paused, silence } = watch;
	const people = named.map((one) => {
		const name = one.as === 'leader' ? leader : (names.get(one.id) ?? watchWords.family);
		return words.said.to(name, watchWords.stands[one.ended?.why ?? 'told']);
	});
	const facts = [
		...new Set(people),
		...(paused !== undefined && isPaused(watch, today) ? [watchWords.paused(dayLabel(paused, today))] : []),
		...(silence ? [watchWords.lastTold(momentDayLabel(silence.told, today))] : []),
	];
	return [{ id, title: '', facts }];
}
