/** Whose phones a simulation has. */
export const PEOPLE = ['chair', 'officer', 'leader', 'h1', 'h2', 'family'] as const;
export type Person = (typeof PEOPLE)[number];

/** The card with which each of them came in. */
export const CARDS = {
	chair: 'k-chair',
	officer: 'k-officer',
	leader: 'k-leader',
	h1: 'k-h1',
	h2: 'k-h2',
	family: 'k-h1-family',
} as const;
