import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day, Moment } from '#contract/ids';
import type { Watch } from '#contract/watch';
import { addDays, daysBetween, momentInJapan } from '../moment';
import {
	isPaused,
	isSilent,
	looked,
	patienceFor,
	SILENCE_MOST,
	silentSince,
	type SentOne,
	type Signs,
} from './silence';

const FIRST = '2026-06-01';
const day = (n: number): Day => addDays(FIRST, n);
const morning = (n: number): Moment => momentInJapan(day(n), '09:00');
const watch = (over: Partial<Watch> = {}): Watch => ({
	...{ id: 'h1', at: morning(0), named: [{ id: 's1', as: 'leader', at: morning(0) }] },
	...over,
});

/** Read on the day after, each week from the first day on. */
const weekly = (n: number): SentOne[] =>
	Array.from({ length: n }, (_, week) => ({ from: day(7 * week), read: day(7 * week + 1) }));

describe('how long it may take until somebody is told', () => {
	const patience = (sent: SentOne[], last = day(60)) => patienceFor({ sent, last });

	it('is not known before four were read, or where fewer than three of four are', () => {
		expect(patience(weekly(3))).toBeUndefined();
		expect(patience(weekly(4))).toBe(3);
		const unread = [40, 42, 44].map((n) => ({ from: day(n) }));
		expect(patience([...weekly(5), ...unread])).toBeUndefined();
		expect(patience([...weekly(6), ...unread.slice(0, 2)])).toBe(3);
	});

	it('is twice what is usual there, at least three days and at most fourteen', () => {
		const slow = (wait: number) => weekly(8).map(({ from }) => ({ from, read: addDays(from, wait) }));
		expect([0, 1, 2, 5, 7, 9].map((wait) => patience(slow(wait)))).toEqual([3, 3, 4, 10, 14, 14]);
		// One that was read late, after a journey, changes nothing.
		expect(patience([...weekly(7), { from: day(50), read: day(59) }])).toBe(3);
	});

	it('leaves out what came on paper or by word, and what came after the last visit', () => {
		const settled = [40, 42, 44].map((n) => ({ from: day(n), settled: true }));
		expect(patience([...weekly(5), ...settled])).toBe(3);
		expect(patience([...weekly(5), ...[61, 62, 63].map((n) => ({ from: day(n) }))])).toBe(3);
	});
});

describe('since when it is silent', () => {
	const since = (more: SentOne[], last: Day | undefined, today: Day, start = FIRST) =>
		silentSince({ sent: [...weekly(5), ...more], last }, start, today);

	it('counts from what waits, not from the last visit, and begins with the third day', () => {
		const waits = [{ from: day(40) }, { from: day(41) }];
		expect(since(waits, day(30), day(42))).toBeUndefined();
		expect(since(waits, day(30), day(43))).toBe(day(40));
	});

	it('is never where nothing waits, or only what came on paper', () => {
		expect(since([], day(30), day(59))).toBeUndefined();
		expect(since([{ from: day(40), settled: true }], day(30), day(59))).toBeUndefined();
	});

	it('counts what came on the day of the last visit, and not what was seen and left', () => {
		expect(since([{ from: day(40) }], day(40), day(43))).toBe(day(40));
		expect(since([{ from: day(39) }], day(40), day(59))).toBeUndefined();
	});

	it('is never where no phone was ever here, and counts no day before somebody was named', () => {
		expect(since([{ from: day(40) }], undefined, day(59))).toBeUndefined();
		expect(since([{ from: day(40) }], day(30), day(44), day(42))).toBeUndefined();
		expect(since([{ from: day(40) }], day(30), day(45), day(42))).toBe(day(42));
	});
});

/** A life: on which days something is sent, and on which days somebody looks and reads all that is there. */
interface Life {
	sent: number[];
	visits: number[];
}
const END = 90;
const days = fc.uniqueArray(fc.integer({ min: 0, max: END }), { minLength: 0, maxLength: 60 });
const lives: fc.Arbitrary<Life> = fc.record({ sent: days, visits: days });

/** What the server knows on a day, with a phone whose clock is so many days off. */
function signsOn(today: number, { sent, visits }: Life, off = 0): Signs {
	const seen = visits.filter((visit) => visit <= today);
	const ones = sent
		.filter((from) => from <= today)
		.map((from) => {
			const read = seen.filter((visit) => visit >= from).sort((a, b) => a - b)[0];
			// The server believes no moment before the circular, and none ahead of its own.
			return { from: day(from), ...(read !== undefined && { read: day(Math.min(Math.max(read + off, from), today)) }) };
		});
	const last = seen.length > 0 ? day(Math.max(...seen)) : undefined;
	return { sent: ones, last };
}

/** The watch on each morning of a life. */
function mornings(life: Life, begin: Watch, off = 0): Watch[] {
	const all: Watch[] = [];
	let now = begin;
	for (let today = 0; today <= END; today += 1) {
		now = looked(now, signsOn(today, life, off), morning(today));
		all.push(now);
	}
	return all;
}
const tellings = (all: Watch[]): Moment[] => [...new Set(all.flatMap(({ silence }) => silence?.told ?? []))];

describe('whatever a household does', () => {
	it('nobody is told while it comes at least every third day, be its clock a day off', () => {
		const gaps = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: END, maxLength: END });
		fc.assert(
			fc.property(days, gaps, fc.constantFrom(-1, 0, 1), (sent, each, off) => {
				const visits = each.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? -1) + gap], []);
				expect(tellings(mornings({ sent, visits }, watch(), off))).toEqual([]);
			}),
		);
	});

	it('nobody is told twice of one silence, and a silence ends when something is heard', () => {
		fc.assert(
			fc.property(lives, fc.constantFrom(-1, 0, 1), (life, off) => {
				const told = tellings(mornings(life, watch(), off));
				for (const [at, later] of told.slice(1).entries()) {
					const [from, to] = [told[at] ?? '', later].map((one) => daysBetween(FIRST, one.slice(0, 10)));
					expect(life.visits.some((visit) => visit >= (from ?? 0) - 1 && visit <= (to ?? 0))).toBe(true);
				}
				mornings(life, watch(), off).forEach((now, today) => {
					if (life.visits.includes(today)) expect(isSilent(now)).toBe(false);
				});
			}),
		);
	});

	it('nobody is told in a pause, nor of the days that lay in it', () => {
		fc.assert(
			fc.property(lives, fc.integer({ min: 0, max: END }), (life, until) => {
				const all = mornings(life, watch({ paused: day(until) }));
				all.forEach((now, today) => {
					if (isPaused(now, day(today))) expect(now.silence).toBeUndefined();
					if (now.silence) expect(now.silence.since > day(until)).toBe(true);
				});
			}),
		);
	});

	it('nobody is told where nothing was sent, however long it is quiet', () => {
		fc.assert(
			fc.property(days, (visits) => {
				expect(tellings(mornings({ sent: [], visits }, watch()))).toEqual([]);
			}),
		);
	});

	it('somebody is told of each who read weekly and then stopped', () => {
		fc.assert(
			fc.property(fc.integer({ min: 30, max: 60 }), (last) => {
				const sent = Array.from({ length: 13 }, (_, week) => 7 * week);
				const visits = Array.from({ length: last }, (_, one) => one);
				expect(tellings(mornings({ sent, visits }, watch()))).toHaveLength(1);
			}),
		);
	});
});

describe('a silence that was told of', () => {
	const life: Life = { sent: [0, 7, 14, 21, 28, 35, 42], visits: [0, 7, 14, 21, 28] };
	const all = mornings(life, watch());

	it('is told on the third morning after what waits came', () => {
		expect(tellings(all)).toEqual([morning(38)]);
		expect(all[END]?.silence).toEqual({ since: day(35), told: morning(38) });
	});

	it('is told no more once somebody has reached the household, and is news again after it was there', () => {
		const over = { at: morning(39), how: 'reached' as const, by: 's1' };
		const reached = watch({ silence: { since: day(35), told: morning(38), over } });
		expect(tellings(mornings(life, reached))).toEqual([morning(38)]);
		const again = { sent: [...life.sent, 60], visits: [...life.visits, 50] };
		// What was read late at last counts as its habit, too: rather too late than for nothing.
		expect(tellings(mornings(again, reached).slice(50))).toEqual([morning(38), morning(60 + SILENCE_MOST)]);
	});

	it('is over when something is heard, said once', () => {
		const heard = mornings({ ...life, visits: [...life.visits, 50] }, watch());
		expect(heard[50]?.silence?.over).toEqual({ at: morning(50), how: 'seen' });
		expect(heard[60]).toBe(heard[50]);
	});
});
