import type { Content } from '#contract/content';
import type { Day } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { startOf } from './ledger';
import { dayInJapan, daysBetween } from './moment';

/** 至急 is pressing for a week, or until the day that it is about is over; a year-old one is urgent no more. */
const URGENT_DAYS = 7;

/** Days since a circular was sent, or since everybody was last asked anew to read it. */
export const ageOf = (circular: Circular, today: Day): number => daysBetween(dayInJapan(startOf(circular)), today);

/** True for what somebody may still act on: its day or its deadline has not passed. */
export const isAhead = ({ fields: { when, deadline } }: Pick<Content, 'fields'>, today: Day): boolean =>
	[when?.day, deadline].some((day) => day !== undefined && day >= today);

const isPressing = (circular: Circular, today: Day): boolean =>
	ageOf(circular, today) <= URGENT_DAYS || isAhead(circular.content, today);

/** True of a correction that makes urgent what was not: everybody has to hear of that now. */
export const becomesUrgent = (before: Pick<Content, 'urgent'>, after: Pick<Content, 'urgent'>): boolean =>
	after.urgent && !before.urgent;

/** True while 至急 means something. */
export const isUrgent = (circular: Circular, today: Day): boolean =>
	circular.content.urgent && isPressing(circular, today);

/** True for what must not wait for anything: 至急, and a withdrawal that everybody has to hear of. */
export const comesFirst = (circular: Circular, today: Day): boolean =>
	isUrgent(circular, today) || (circular.withdrawn?.news === true && isPressing(circular, today));
