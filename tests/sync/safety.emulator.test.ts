import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArgsOf } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { SafetyCheck, SafetyEntry, SafetyReport } from '#contract/safety';
import { claimedMoment, laterThan } from '#domain/moment';
import { isAsked } from '#domain/safety/check';
import { standingOf, withReport } from '#domain/safety/standing';
import { countsOf, doorsOf } from '#domain/safety/tally';
import type { DoneDoc } from '#functions/store/docs';
import { rowOf } from '#local/confirmed-rows';
import { getSafetyCheck } from '#local/safety';
import { startTestServer, type TestServer } from '#tests/support/server';
import { HOMES, LEADING } from './answering-steps';
import { CHECK, Checking } from './checking';
import { checkingSteps } from './checking-steps';
import type { Phone } from './phone';

/** `KAIRAN_SEED=1234 KAIRAN_RUNS=500 npx vitest run …` plays other games, and any game again. */
const seed = Number(process.env.KAIRAN_SEED ?? 20_261_128);
const numRuns = Number(process.env.KAIRAN_RUNS ?? 12);

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer({ pullLimit: 7 });
});
afterAll(() => server.stop());

const DOORS = ['h1', 'h2', 'h3', 'h4', 'h5'];

/** What the server says of a command: done, refused as what, or nothing. */
async function doneOf(association: Id, member: Id, id: string): Promise<DoneDoc['answer'] | undefined> {
	const doc = await server.db.doc(`associations/${association}/members/${member}/done/${id}`).get();
	return (doc.data() as DoneDoc | undefined)?.answer;
}

/** What is known of each household as it follows from the commands that were done, in whatever order. */
async function expectedReports({ association, seen, mailed }: Checking, check: SafetyCheck): Promise<SafetyReport[]> {
	const entries: [Id, SafetyEntry][] = mailed.map((entry) => ['h3', entry]);
	// A phone sends in its order: what it says next is later, whatever its clock says.
	const last = new Map<Id, Moment>();
	for (const { envelope, now, device } of seen.values()) {
		const { id, as, at, name, args } = envelope;
		if (name !== 'safety.report' && name !== 'safety.enter') continue;
		if ((await doneOf(association.id, as.member, id))?.status !== 'done') continue;
		const { household = as.member, way, said, settles } = args as Partial<ArgsOf<'safety.enter'>>;
		const isOwn = name === 'safety.report';
		const own = device === association.family.device ? ('family' as const) : ('self' as const);
		const claimed = claimedMoment(at, check.startedAt, now);
		const moment = isOwn ? laterThan(last.get(device), claimed) : claimed;
		if (isOwn) last.set(device, moment);
		entries.push([
			household,
			{
				...{ id, source: isOwn ? device : as.member, way: isOwn ? own : (way ?? 'door') },
				at: moment,
				...(said && { said, ...(settles && { settles }) }),
			},
		]);
	}
	return DOORS.map((household) => {
		const none: SafetyReport = { check: CHECK, household, entries: [] };
		return entries.filter(([of]) => of === household).reduce((report, [, entry]) => withReport(report, entry), none);
	});
}

/** Of a report what counts, whenever it arrived. */
const bare = ({ check, household, entries }: SafetyReport) => ({
	...{ check, household },
	entries: entries.map(({ arrived: _, ...entry }) => entry),
});

/** Every command that a phone asked for is done at the server, or the phone says why it is not. */
async function expectNothingLost({ association }: Checking, phone: Phone): Promise<void> {
	const outbox = await phone.db.outbox.toArray();
	const refused = new Map(outbox.map(({ id, code }) => [id, code]));
	const member = phone.m.split('/')[1] ?? '';
	for (const id of phone.asked.keys()) {
		if (refused.has(id)) expect(refused.get(id)).toBeDefined();
		else expect([id, (await doneOf(association.id, member, id))?.status]).toEqual([id, 'done']);
	}
}

/** What a leader's phone counts: every door once, the sums the roster, and each door as the server has it. */
async function expectCounted({ db, m }: Phone, only: Id | undefined, known: ReadonlyMap<Id, SafetyReport>) {
	const seen = await getSafetyCheck(db, m, CHECK, server.clock.now);
	if (!seen) throw new Error('a leader does not know the check');
	const doors = doorsOf(seen.check, seen.households, seen.reports, only);
	const counts = countsOf(doors);
	expect(counts.help + counts.unanswered + counts.away + counts.safe).toBe(doors.length);
	expect(new Set(doors.map(({ household }) => household.id)).size).toBe(doors.length);
	if (only === undefined)
		expect(doors.length).toBe(seen.households.filter((household) => isAsked(seen.check, household)).length);
	for (const { household, state } of doors)
		expect([household.id, state]).toEqual([household.id, standingOf(known.get(household.id)).state]);
	return doors.length;
}

test(
	'phones without signal, a mail, paper, towels and four leaders: nothing is lost, nothing twice, the sums the roster',
	{ timeout: 600_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(checkingSteps, async (steps) => {
				const checking = await Checking.start(server);
				for (const step of steps) await checking.take(step);
				await checking.heal();
				const { chair, leader, leader2 } = checking.phones;
				const check = await rowOf(chair.db, chair.m, 'safetyCheck', CHECK);
				if (!check) throw new Error('the chair does not know the check');
				for (const who of [...HOMES, ...LEADING]) await expectNothingLost(checking, checking.phones[who]);
				const ids = DOORS.map((household) => receiptId(CHECK, household));
				const rows = await server.store.delivery.rows(checking.association.id, 'safetyReport', ids);
				const reports = DOORS.map(
					(household) => rows.get(receiptId(CHECK, household)) ?? { check: CHECK, household, entries: [] },
				);
				expect(reports.map(bare)).toEqual((await expectedReports(checking, check)).map(bare));
				const known = new Map(reports.map((report) => [report.household, report]));
				await expectCounted(chair, undefined, known);
				await expectCounted(leader, 'g1', known);
				await expectCounted(leader2, 'g2', known);
			}),
			{ seed, numRuns, endOnFailure: true },
		);
		expect(server.logged).toEqual([]);
	},
);
