import fc from 'fast-check';
import { FATES, type Fate } from './network';
import { PEOPLE, type Person } from './people';

const DAY_MS = 24 * 60 * 60 * 1000;

/** One thing that happens in a simulation. `pick` chooses among what there is then. */
export type Step =
	| {
			do: 'ask';
			who: Person;
			what: 'publish' | 'correct' | 'withdraw' | 'read' | 'tick' | 'untick';
			pick: number;
			full: boolean;
	  }
	| { do: 'sync'; who: Person; fates: Fate[]; crashAfter: number; full: boolean; tabs: boolean }
	| { do: 'trouble'; who: Person; what: Mishap; clockOff: number };

const MISHAPS = [
	'clock',
	'deliver',
	'wiped',
	'signedOut',
	'oldApp',
	'unknown',
	'tooLarge',
	'revoke',
	'newCard',
] as const;
type Mishap = (typeof MISHAPS)[number];

const seldom = (weight: number) =>
	fc.oneof({ weight: 20, arbitrary: fc.constant(false) }, { weight, arbitrary: fc.constant(true) });

const pick = fc.nat(30);
const full = seldom(2);

const asking = fc.oneof(
	fc.record({
		do: fc.constant('ask' as const),
		who: fc.constantFrom('chair' as const, 'chair' as const, 'officer' as const),
		what: fc.constantFrom('publish' as const, 'correct' as const, 'withdraw' as const),
		pick,
		full,
	}),
	fc.record({
		do: fc.constant('ask' as const),
		who: fc.constantFrom('h1' as const, 'h2' as const, 'family' as const),
		what: fc.constant('read' as const),
		pick,
		full,
	}),
	fc.record({
		do: fc.constant('ask' as const),
		who: fc.constant('leader' as const),
		what: fc.constantFrom('tick' as const, 'tick' as const, 'untick' as const),
		pick,
		full,
	}),
);

const syncing = fc.record({
	do: fc.constant('sync' as const),
	who: fc.constantFrom(...PEOPLE),
	fates: fc.oneof(
		{ weight: 3, arbitrary: fc.constant<Fate[]>([]) },
		{ weight: 2, arbitrary: fc.array(fc.constantFrom(...FATES), { maxLength: 4 }) },
	),
	crashAfter: fc.oneof({ weight: 4, arbitrary: fc.constant(Infinity) }, { weight: 1, arbitrary: fc.nat(20) }),
	full,
	// Rarely: the emulator lets transactions in each other's way wait for seconds.
	tabs: seldom(1),
});

const troubling = fc.record({
	do: fc.constant('trouble' as const),
	who: fc.constantFrom(...PEOPLE),
	what: fc.constantFrom(...MISHAPS),
	clockOff: fc.constantFrom(-DAY_MS, 0, DAY_MS),
});

/** A realistic mix of steps: mostly reading and sending, and something going wrong now and then. */
export const steps = fc.array(
	fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
		{ weight: 5, arbitrary: asking },
		{ weight: 4, arbitrary: syncing },
		{ weight: 1, arbitrary: troubling },
	),
	{ minLength: 40, maxLength: 60, size: 'max' },
);
