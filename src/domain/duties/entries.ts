import type { Duty } from '#contract/duties';
import type { Day, Id } from '#contract/ids';
import type { Rubbish } from '#contract/rubbish';
import type { Entry } from '../calendar/entries';
import { collections } from './days';

/** The days on which a household is on duty. `title`: how its turn is called in a calendar. */
export const entriesOfDuty = (
	{ id, name, turns, ended }: Duty,
	household: Id | undefined,
	title: (name: string) => string,
): Entry[] =>
	ended !== undefined
		? []
		: turns
				.filter((turn) => turn.household !== undefined && turn.household === household)
				.flatMap(({ days }) => days.map((day) => ({ kind: 'duty' as const, of: id, day, title: title(name) })));

/** What is collected on the days from one to another. */
export const entriesOfRubbish = (rubbish: Rubbish | undefined, from: Day, until: Day): Entry[] =>
	rubbish
		? collections(rubbish, from, until).flatMap(({ day, names }) =>
				names.map((name) => ({ kind: 'rubbish' as const, of: name, day, title: name })),
			)
		: [];
