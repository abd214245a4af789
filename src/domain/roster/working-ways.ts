import type { Day } from '#contract/ids';
import type { Household } from '#contract/households';
import { hasWorkingPhoneOf } from '../devices';

/** How a circular comes to a household today: by a phone in use, or on paper as it wished. Nothing sends mail yet. */
const WORKING_WAYS = ['self', 'family', 'paper'] as const;
export type WorkingWay = (typeof WORKING_WAYS)[number];

/** Every way that works for the household on a day; a wish for the app works only while a phone is in use. */
export function workingWaysOf(
	{ deviceCounts, ways }: Pick<Household, 'deviceCounts' | 'ways'>,
	today: Day,
): WorkingWay[] {
	const works = {
		self: hasWorkingPhoneOf('self', deviceCounts, today),
		family: hasWorkingPhoneOf('family', deviceCounts, today),
		paper: ways.includes('paper'),
	};
	return WORKING_WAYS.filter((way) => works[way]);
}
