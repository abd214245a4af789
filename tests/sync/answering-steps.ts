import fc from 'fast-check';
import { HOUR_MS, MINUTE_MS } from '#domain/moment';
import { FATES, type Fate } from './network';

/** Whose phones answer, and whose enter slips. */
export const HOMES = ['h1', 'h2', 'h3', 'family'] as const;
export const LEADING = ['leader', 'leader2', 'officer', 'chair'] as const;
export type Home = (typeof HOMES)[number];
export type Leading = (typeof LEADING)[number];

/** One thing that happens while a question is open. `number`: of lunches; 0 takes back what was said. */
type Happening =
	| { do: 'answer'; who: Home; number: number }
	| { do: 'slip'; who: Leading; household: string; number: number }
	| { do: 'mail'; number: number; ten: boolean }
	| { do: 'again'; who: Home }
	| { do: 'sync'; who: Home | Leading; fates: Fate[] }
	| { do: 'clock'; who: Home | Leading; off: number }
	| { do: 'correct'; most: number; both: boolean; hours: number }
	| { do: 'home'; what: 'move' | 'leave' | 'return' | 'add'; household: string; group: string }
	| { do: 'allow'; allowed: boolean };

/** The same, and how long it was since the one before, in ms. */
export type AnsweringStep = Happening & { after: number };

const household = fc.constantFrom('h1', 'h2', 'h3', 'h4', 'h5');
const number = fc.nat(9);
const home = fc.constantFrom(...HOMES);
const leading = fc.constantFrom(...LEADING);

const happening: fc.Arbitrary<Happening> = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ do: fc.constant('answer' as const), who: home, number }) },
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('slip' as const), who: leading, household, number }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('mail' as const), number, ten: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('again' as const), who: home }) },
	{
		weight: 7,
		arbitrary: fc.record({
			do: fc.constant('sync' as const),
			who: fc.oneof(home, leading),
			fates: fc.oneof(fc.constant<Fate[]>([]), fc.array(fc.constantFrom(...FATES), { maxLength: 3 })),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('clock' as const),
			who: fc.oneof(home, leading),
			off: fc.constantFrom(-24 * HOUR_MS, 0, 24 * HOUR_MS),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('correct' as const),
			most: fc.constantFrom(4, 9),
			both: fc.boolean(),
			hours: fc.integer({ min: 1, max: 60 }),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('home' as const),
			what: fc.constantFrom('move' as const, 'leave' as const, 'return' as const, 'add' as const),
			household,
			group: fc.constantFrom('g1', 'g2'),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('allow' as const), allowed: fc.boolean() }) },
);

/** Two days and more of a question that is open for one: phones lie without signal, and leaders walk. */
export const answeringSteps: fc.Arbitrary<AnsweringStep[]> = fc.array(
	fc.tuple(happening, fc.integer({ min: MINUTE_MS, max: 2 * HOUR_MS })).map(([step, after]) => ({ ...step, after })),
	{ minLength: 30, maxLength: 50, size: 'max' },
);
