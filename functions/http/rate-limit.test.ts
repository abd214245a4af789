import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Allowance } from '#functions/store/counters';
import { HttpRefusal } from './errors';
import { limitedTry, TRIES, type Try } from './rate-limit';

/** Counters in memory: each call happens as a whole, at a moment that the schedule chooses. */
class ScheduledCounters {
	readonly counts = new Map<string, number>();
	readonly #schedule: fc.Scheduler;

	constructor(schedule: fc.Scheduler) {
		this.#schedule = schedule;
	}

	take<A extends Allowance>(allowances: readonly A[]): Promise<A[]> {
		return this.#schedule.schedule(Promise.resolve(), 'take').then(() => {
			const spent = allowances.filter(({ name, limit }) => (this.counts.get(name) ?? 0) >= limit);
			if (spent.length === 0) this.#add(allowances, 1);
			return spent;
		});
	}

	giveBack(allowances: readonly Allowance[]): Promise<void> {
		return this.#schedule.schedule(Promise.resolve(), 'give back').then(() => this.#add(allowances, -1));
	}

	#add(allowances: readonly Allowance[], by: number): void {
		for (const { name } of allowances) this.counts.set(name, (this.counts.get(name) ?? 0) + by);
	}
}

const NOW = '2026-11-22T01:00:00.000Z';
const [SHORT, LONG] = TRIES.letters;
const secrets = { pepper: 'pepper' };

type Answer = 'right' | 'wrong' | 'refused' | 'broken';
interface Shown {
	place: string;
	says: 'right' | 'wrong' | 'broken';
}

/** Shows letters at a place, and answers what whoever showed them learns. */
async function show({ place, says }: Shown, counters: ScheduledCounters, schedule: fc.Scheduler, now = NOW) {
	const one: Try<Answer> = {
		...{ what: 'letters', place, now },
		attempt: async () => {
			await schedule.schedule(Promise.resolve(), says);
			if (says === 'broken') throw new Error('no answer');
			return says;
		},
		failed: (outcome) => outcome === 'wrong',
	};
	return limitedTry(one, { counters, secrets }).catch((error: unknown): Answer => {
		return error instanceof HttpRefusal ? 'refused' : 'broken';
	});
}

const shown = fc.record<Shown>({
	place: fc.constantFrom('hall', 'attacker', 'elsewhere'),
	says: fc.constantFrom('right', 'wrong', 'wrong', 'wrong', 'wrong', 'broken'),
});

test('whatever falls together, no place learns of more wrong letters in a window than it may', async () => {
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), fc.array(shown, { minLength: 60, maxLength: 200 }), async (schedule, all) => {
			const counters = new ScheduledCounters(schedule);
			const answers = Promise.all(all.map((one) => show(one, counters, schedule)));
			await schedule.waitFor(answers);
			const wrong = (of: string) => all.filter(({ place, says }) => place === of && says === 'wrong').length;
			for (const place of ['hall', 'attacker', 'elsewhere']) {
				const learnt = (await answers).filter((answer, i) => answer === 'wrong' && all[i]?.place === place).length;
				expect(learnt).toBeLessThanOrEqual(Math.min(SHORT.tries, wrong(place)));
			}
			// What is counted at the end is what was wrong, and nothing that was right or got no answer.
			const counted = [...counters.counts.values()].reduce((sum, count) => sum + count, 0);
			expect(counted).toBe(2 * (await answers).filter((answer) => answer === 'wrong').length);
		}),
		{ numRuns: 60 },
	);
});

test('right letters get in from a place where fewer are wrong or under way than it may, whatever others do', async () => {
	const guesses = fc.array(fc.constantFrom('attacker', 'elsewhere'), { maxLength: 150 });
	const inHall = fc.array(fc.constantFrom('right', 'wrong'), { maxLength: SHORT.tries - 1 });
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), guesses, inHall, async (schedule, others, hall) => {
			const counters = new ScheduledCounters(schedule);
			const all: Shown[] = [
				...others.map((place) => ({ place, says: 'wrong' as const })),
				...hall.map((says) => ({ place: 'hall', says })),
				{ place: 'hall', says: 'right' },
			];
			const answers = Promise.all(all.map((one) => show(one, counters, schedule)));
			await schedule.waitFor(answers);
			for (const [i, { place, says }] of all.entries()) if (place === 'hall') expect((await answers)[i]).toBe(says);
		}),
		{ numRuns: 60 },
	);
});

/** A schedule that does everything at once. */
const atOnce = { schedule: <T>(task: Promise<T>) => task } as unknown as fc.Scheduler;

test('whoever uses up one window after the other waits for the next day', async () => {
	const counters = new ScheduledCounters(atOnce);
	const learnt: number[] = [];
	for (let window = 0; window < 7; window++) {
		const now = new Date(Date.parse(NOW) + window * SHORT.ms).toISOString();
		let wrong = 0;
		for (let i = 0; i < 2 * SHORT.tries; i++)
			if ((await show({ place: 'attacker', says: 'wrong' }, counters, atOnce, now)) === 'wrong') wrong++;
		learnt.push(wrong);
	}
	expect(learnt).toEqual([40, 40, 40, 40, 40, 0, 0]);
	const nextDay = new Date(Date.parse(NOW) + LONG.ms).toISOString();
	expect(await show({ place: 'attacker', says: 'right' }, counters, atOnce, nextDay)).toBe('right');
});

test('who was let in is told so, also when the store cannot take the try back', async () => {
	const counters = { take: async () => [], giveBack: () => Promise.reject(new Error('away')) };
	const one = { what: 'letters', place: 'hall', now: NOW, attempt: () => 'in', failed: () => false } as const;
	expect(await limitedTry(one, { counters, secrets })).toBe('in');
});

test('the wait that is told lasts until the window is over', async () => {
	const counters = new ScheduledCounters(atOnce);
	for (let i = 0; i < SHORT.tries; i++) await show({ place: 'hall', says: 'wrong' }, counters, atOnce);
	const one = { what: 'letters', place: 'hall', now: NOW, attempt: () => 1, failed: () => false } as const;
	await expect(limitedTry(one, { counters, secrets })).rejects.toMatchObject({ retryAfter: 600 });
});
