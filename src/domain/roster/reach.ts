import type { Day } from '#contract/ids';
import type { Household } from '#contract/households';
import { hasWorkingPhoneOf } from '../phones';

/** How a circular comes to a household today: by a phone in use, or on paper as it wished. Nothing sends mail yet. */
const REACHES = ['self', 'family', 'paper'] as const;
export type Reach = (typeof REACHES)[number];

/** Every way that works for the household on a day; a wish for the app works only while a phone is in use. */
export function reachesOf({ devices, ways }: Pick<Household, 'devices' | 'ways'>, today: Day): Reach[] {
	const works = {
		self: hasWorkingPhoneOf('self', devices, today),
		family: hasWorkingPhoneOf('family', devices, today),
		paper: ways.includes('paper'),
	};
	return REACHES.filter((reach) => works[reach]);
}
