import type { Moment } from '#contract/ids';
import type { Circular } from '#contract/rows';

/**
 * For how many hours a circular is waited for. Of the pilots' circulars most were read within two days, and a paper one
 * goes from door to door for longer: who has not read by then is worth a walk, an alarm before that is a false one.
 */
const CALM_HOURS = 48;

/**
 * True while nobody needs to do anything about those who have not been reached: the circular is out for less than two
 * days, or is to be read anew since then, and it is not urgent.
 */
export function isCalm({ content, publishedAt, corrections }: Circular, now: Moment): boolean {
	const asked = corrections.findLast(({ again }) => again)?.at ?? publishedAt;
	return !content.urgent && Date.parse(now) - Date.parse(asked) < CALM_HOURS * 60 * 60 * 1000;
}
