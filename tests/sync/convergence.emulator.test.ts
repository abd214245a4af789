import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#tests/support/server';
import { expectAll } from './invariants';
import { steps } from './steps';
import { Simulation } from './simulation';

/** `KAIRAN_SEED=1234 KAIRAN_RUNS=500 npx vitest run …` plays other games, and any game again. */
const seed = Number(process.env.KAIRAN_SEED ?? 20_261_122);
const numRuns = Number(process.env.KAIRAN_RUNS ?? 12);

/**
 * Two requests in each other's way, which the phone is told as "later". The emulator closes a transaction that waited
 * for another one too long, and says so in these words.
 */
const inTheWay = (what: string, error: unknown) =>
	what.endsWith('.contention') || String(error).includes('Transaction is invalid or closed');

let server: TestServer;
beforeAll(async () => {
	// Short pages, so that a fill has a middle in which things go wrong.
	server = await startTestServer({ pullLimit: 7 });
});
afterAll(() => server.stop());

test(
	'SY2 SY10 SY14 SY16 whatever goes wrong on the way, phones and server agree in the end',
	{ timeout: 600_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(steps, async (taken) => {
				const simulation = await Simulation.start(server);
				for (const step of taken) await simulation.take(step);
				await simulation.heal();
				await expectAll(simulation);
			}),
			{ seed, numRuns, endOnFailure: true },
		);
		expect(server.logged.filter(({ what, error }) => !inTheWay(what, error))).toEqual([]);
	},
);
