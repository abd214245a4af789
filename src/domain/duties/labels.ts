import type { Household } from '#contract/households';
import type { Id } from '#contract/ids';

/** As long as a label can be. */
const LABEL_MAX = 20;

/** The family’s part of a name, as it hangs at the rubbish station; the whole where nothing sets it apart. */
export const shortName = (name: string): string => (name.trim().split(/\s+/u)[0] ?? name).slice(0, LABEL_MAX);

/** A whole name, as far as a rota has room for it. */
export const shownName = (name: string): string => name.trim().slice(0, LABEL_MAX);

/** What households are called on a rota: by the family's name, and by the whole where that is another's too. */
export function labelsOf(households: readonly Pick<Household, 'id' | 'name'>[]): Map<Id, string> {
	const taken = new Map<string, number>();
	for (const { name } of households) taken.set(shortName(name), (taken.get(shortName(name)) ?? 0) + 1);
	return new Map(
		households.map(({ id, name }) => {
			const short = shortName(name);
			return [id, taken.get(short) === 1 ? short : shownName(name)];
		}),
	);
}
