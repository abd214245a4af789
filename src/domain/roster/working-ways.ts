import type { Day } from '#contract/ids';
import type { Household } from '#contract/households';
import { hasWorkingPhoneOf } from '../devices';
import { hasWorkingMail } from '../mail';

/** How a circular comes to a household today: by a phone in use, by mail, or on paper as it wished. */
const WORKING_WAYS = ['self', 'family', 'mail', 'paper'] as const;
export type WorkingWay = (typeof WORKING_WAYS)[number];

/** Every way that works for the household on a day; a wish for the app works only while a phone is in use. */
export function workingWaysOf(household: Pick<Household, 'deviceCounts' | 'mails' | 'ways'>, today: Day): WorkingWay[] {
	const { deviceCounts, ways } = household;
	const works = {
		self: hasWorkingPhoneOf('self', deviceCounts, today),
		family: hasWorkingPhoneOf('family', deviceCounts, today),
		mail: hasWorkingMail(household),
		paper: ways.includes('paper'),
	};
	return WORKING_WAYS.filter((way) => works[way]);
}
