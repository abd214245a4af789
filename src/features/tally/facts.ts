import type { Id, Moment } from '#contract/ids';
import type { Answer, Entry } from '#contract/questions';
import { standing } from '#domain/answers/entries';

/** One sheet of a household as it is told at its door. */
export interface EntryFact {
	id: Id;
	at: Moment;
	way: Entry['way'];
	/** The seat that entered it, by its title, where it is known here. */
	by?: string;
	values: Entry['values'];
	/** `counts`: the one that counts. `beside`: an earlier one. `back`: it took back what its source had said. */
	standing: 'counts' | 'beside' | 'back';
	/** It arrived after the deadline, and its phone says that it was written before. */
	isLate: boolean;
	restored: boolean;
}

/** All that is kept of what a household answered, the latest first. */
export function factsOf(answer: Answer | undefined, titles: ReadonlyMap<Id, string>): EntryFact[] {
	const { counts } = standing(answer);
	return (answer?.entries ?? []).map(({ id, at, way, source, arrived, values }) => {
		const by = way === 'paper' ? titles.get(source) : undefined;
		const stands = values.length === 0 ? 'back' : id === counts?.id ? 'counts' : 'beside';
		return {
			...{ id, at, way, values, standing: stands },
			...(by !== undefined && { by }),
			isLate: arrived !== undefined,
			restored: answer?.restored !== undefined && at <= answer.restored,
		};
	});
}
