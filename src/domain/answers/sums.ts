import type { Question, Sums } from '#contract/questions';
import type { Tally } from './item-sums';
import { optionsOf } from './tally';

/** A tally as it is shown to everybody: without who has not answered. */
export function sumsOf({ counts, items, total }: Tally): Sums {
	return {
		...{ answered: counts.answered, total },
		items: items.map(({ item, answered, sum, options }) => ({
			...{ item, answered, sum },
			options: [...options].map(([id, count]) => ({ id, count })),
		})),
	};
}

/** True of sums that speak of this question's items and options, each once, and of no more homes than there are. */
export function areOf({ items: asked }: Pick<Question, 'items'>, { answered, total, items }: Sums): boolean {
	const isWhole = [answered, ...items.map((one) => one.answered)].every((count) => count <= total);
	return (
		isWhole &&
		same(asked, items, ({ item }) => item) &&
		asked.every((item, nth) => same(optionsOf(item), items[nth]?.options ?? [], ({ id }) => id))
	);
}

const same = <T>(asked: readonly { id: string }[], said: readonly T[], idOf: (one: T) => string): boolean =>
	asked.length === said.length && said.every((one, nth) => idOf(one) === asked[nth]?.id);
