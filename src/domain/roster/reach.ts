import type { Household } from '#contract/rows';

/**
 * How a circular comes to a household today: by a phone in use, by mail to a known address, or on paper as it wished.
 */
const REACHES = ['self', 'family', 'mail', 'paper'] as const;
export type Reach = (typeof REACHES)[number];

/** Every way that works for the household now; a wish for the app works only once a phone is in use. */
export function reachesOf({ devices, ways, mail }: Pick<Household, 'devices' | 'ways' | 'mail'>): Reach[] {
	const works = {
		self: devices.self > 0,
		family: devices.family > 0,
		mail: ways.includes('mail') && mail !== undefined,
		paper: ways.includes('paper'),
	};
	return REACHES.filter((reach) => works[reach]);
}
