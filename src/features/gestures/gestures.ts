/**
 * The gestures that are practised, each in a lesson of its own, in the order in which they are learned: what a resident
 * does between the card and 「読みました」, from a plain press to what takes two fingers or a keyboard (decision 73).
 */
export const GESTURES = [
	'press',
	'choose',
	'close',
	'open',
	'scroll',
	'zoom',
	'seal',
	'back',
	'notice',
	'type',
] as const;
export type Gesture = (typeof GESTURES)[number];

/** The gesture that an address names; undefined for anything else. */
export const gestureNamed = (name: string | undefined): Gesture | undefined => GESTURES.find((one) => one === name);

/** Those that were done, out of the small text in which they are kept; what nobody knows any more is left out. */
export function doneIn(kept: string | null): Gesture[] {
	const names = kept?.split(' ') ?? [];
	return GESTURES.filter((one) => names.includes(one));
}

/** The small text in which they are kept. */
export const keptText = (done: readonly Gesture[]): string => GESTURES.filter((one) => done.includes(one)).join(' ');

/** The next that is to be done: after this one, else from the beginning; undefined when all are. */
export function nextOf(done: readonly Gesture[], after?: Gesture): Gesture | undefined {
	const at = after === undefined ? 0 : GESTURES.indexOf(after) + 1;
	return [...GESTURES.slice(at), ...GESTURES.slice(0, at)].find((one) => one !== after && !done.includes(one));
}
