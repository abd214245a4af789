import type { Duty } from '#contract/duties';
import type { Day, Id } from '#contract/ids';
import { dayLabel, listLabel } from '#i18n/format';
import { ownData as words } from '#i18n/words';
import { inserted } from '#ui/inserted';
import type { ReceiptLine } from './receipts';

/** A rota on which a household stands: what it is called there, and the days of its turns; nothing where it is not. */
export function dutyLine({ id, name, households, turns }: Duty, household: Id, today: Day): ReceiptLine[] {
	const label = households.find((one) => one.id === household)?.label;
	const days = turns.flatMap((turn) => (turn.household === household ? turn.days : []));
	if (label === undefined && days.length === 0) return [];
	const facts = [
		...(label === undefined ? [] : [words.dutyAs(inserted(label))]),
		...(days.length > 0 ? [listLabel(days.map((day) => dayLabel(day, today)))] : []),
	];
	return [{ id, title: words.receipt(inserted(name)), facts }];
}
