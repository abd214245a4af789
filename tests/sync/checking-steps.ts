import fc from 'fast-check';
import { HOUR_MS, MINUTE_MS } from '#domain/moment';
import { HOMES, LEADING, type Home, type Leading } from './answering-steps';
import { FATES, type Fate } from './network';

/** How it stands, as somebody says it; nothing takes back what that one said. */
type Word = 'safe' | 'help' | 'away' | 'nothing';

/** One thing that happens while a check runs. */
type Happening =
	| { do: 'report'; who: Home; word: Word }
	| { do: 'enter'; who: Leading; household: string; word: Word; way: 'door' | 'paper' | 'towel'; settles: boolean }
	| { do: 'mail'; word: Word }
	| { do: 'again'; who: Home }
	| { do: 'sync'; who: Home | Leading; fates: Fate[] }
	| { do: 'clock'; who: Home | Leading; off: number }
	| { do: 'home'; what: 'move' | 'leave' | 'return' | 'add'; household: string; group: string }
	| { do: 'end'; who: 'officer' | 'chair' };

/** The same, and how long it was since the one before, in ms. */
export type CheckingStep = Happening & { after: number };

const household = fc.constantFrom('h1', 'h2', 'h3', 'h4', 'h5');
const home = fc.constantFrom(...HOMES);
const leading = fc.constantFrom(...LEADING);
const word = fc.constantFrom<Word>('safe', 'help', 'away', 'nothing');

const happening: fc.Arbitrary<Happening> = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ do: fc.constant('report' as const), who: home, word }) },
	{
		weight: 5,
		arbitrary: fc.record({
			...{ do: fc.constant('enter' as const), who: leading, household, word },
			...{ way: fc.constantFrom('door' as const, 'paper' as const, 'towel' as const), settles: fc.boolean() },
		}),
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('mail' as const), word }) },
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
			do: fc.constant('home' as const),
			what: fc.constantFrom('move' as const, 'leave' as const, 'return' as const, 'add' as const),
			household,
			group: fc.constantFrom('g1', 'g2'),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('end' as const),
			who: fc.constantFrom('officer' as const, 'chair' as const),
		}),
	},
);

/** The hours of a check, for one: phones lie without signal, and leaders walk. */
export const checkingSteps: fc.Arbitrary<CheckingStep[]> = fc.array(
	fc.tuple(happening, fc.integer({ min: MINUTE_MS, max: HOUR_MS })).map(([step, after]) => ({ ...step, after })),
	{ minLength: 30, maxLength: 50, size: 'max' },
);
