import type { Seat } from '#contract/rows';
import { seats as words } from '#i18n/words';

/** Who holds a seat, as people are named: with さん. A seat of a city or a district is held by an office, which is named
 * without. */
export function holderLabel({ role, holder }: Pick<Seat, 'role' | 'holder'>): string {
	if (!holder) return words.unnamed;
	return role === 'city' || role === 'district' ? holder : words.holderOf(holder);
}
