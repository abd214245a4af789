import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArgsOf } from '#contract/commands';
import type { Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Answer, Entry } from '#contract/questions';
import type { Circular } from '#contract/rows';
import { standing, withEntry } from '#domain/answers/entries';
import { tallyOf } from '#domain/answers/item-sums';
import { claimedMoment } from '#domain/moment';
import type { DoneDoc } from '#functions/store/docs';
import { asRow, rowsOf } from '#local/confirmed-rows';
import { getLedger } from '#local/ledgers';
import { startTestServer, type TestServer } from '#tests/support/server';
import { Answering, CIRCULAR } from './answering';
import { answeringSteps, HOMES, LEADING } from './answering-steps';
import type { Phone } from './phone';

/** `KAIRAN_SEED=1234 KAIRAN_RUNS=500 npx vitest run …` plays other games, and any game again. */
const seed = Number(process.env.KAIRAN_SEED ?? 20_261_127);
const numRuns = Number(process.env.KAIRAN_RUNS ?? 15);

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer({ pullLimit: 7 });
});
afterAll(() => server.stop());

const DOORS = ['h1', 'h2', 'h3', 'h4', 'h5'];
const everybody = [...HOMES, ...LEADING];

/** What the server says of a command: done, refused as what, or nothing. */
async function doneOf(association: Id, member: Id, id: string): Promise<DoneDoc['answer'] | undefined> {
	const doc = await server.db.doc(`associations/${association}/members/${member}/done/${id}`).get();
	return (doc.data() as DoneDoc | undefined)?.answer;
}

/** The answers as they follow from the commands that were done, by the rules of the domain, in whatever order. */
async function expectedAnswers({ association, seen, mailed }: Answering, circular: Circular): Promise<Answer[]> {
	const entries: [Id, Entry][] = mailed.map((entry) => ['h3', entry]);
	for (const { envelope, now, device } of seen.values()) {
		const { id, as, at, name, args } = envelope;
		if (name !== 'answer.put' && name !== 'answer.slip') continue;
		if ((await doneOf(association.id, as.member, id))?.status !== 'done') continue;
		const said = args as ArgsOf<'answer.put'> & { household?: Id };
		const isSlip = name === 'answer.slip';
		const isFamily = device === association.family.device;
		const way = isSlip ? 'paper' : isFamily ? 'family' : 'self';
		const moment = claimedMoment(at, circular.publishedAt, now);
		const source = isSlip ? as.member : device;
		entries.push([said.household ?? as.member, { id, source, way, at: moment, values: said.values }]);
	}
	return DOORS.map((household) => {
		const none: Answer = { circular: CIRCULAR, household, entries: [] };
		return entries.filter(([of]) => of === household).reduce((answer, [, entry]) => withEntry(answer, entry), none);
	});
}

/** The answers as the server has them, without when they arrived. */
async function knownAnswers({ association }: Answering): Promise<Answer[]> {
	const ids = DOORS.map((household) => receiptId(CIRCULAR, household));
	const rows = await server.store.delivery.rows(association.id, 'answer', ids);
	return DOORS.map((household) => {
		const entries = rows.get(receiptId(CIRCULAR, household))?.entries ?? [];
		return { circular: CIRCULAR, household, entries: entries.map(({ arrived: _, ...entry }) => entry) };
	});
}

/** Nothing is lost: what was asked for on a phone is done on the server, or stands refused in its outbox. */
async function expectNothingLost({ association }: Answering, phone: Phone): Promise<void> {
	const outbox = await phone.outbox();
	expect(outbox.filter(({ state }) => state !== 'refused')).toEqual([]);
	const refused = new Map(outbox.map(({ id, code }) => [id, code]));
	const member = phone.m.split('/')[1] ?? '';
	for (const id of phone.asked.keys()) {
		if (refused.has(id)) expect(refused.get(id)).toBeDefined();
		else expect([id, (await doneOf(association.id, member, id))?.status]).toEqual([id, 'done']);
	}
}

/** What a leader's phone counts: every door of its ledger once, and the same answers as the server's. */
async function expectCounted(answering: Answering, { db, m }: Phone): Promise<void> {
	const found = await getLedger(db, m, CIRCULAR);
	const question = found?.circular.content.question;
	if (!found || !question) throw new Error('a leader does not know the question');
	const held = new Map((await rowsOf(db, m, 'answer')).map((answer) => [answer.household, answer]));
	const { counts, items, total } = tallyOf(question, found.ledger.doors, held);
	expect(total).toBe(found.ledger.total);
	expect(counts.answered + counts.outdated + counts.unanswered).toBe(total);
	for (const { answered, silent } of items) expect(answered + silent).toBe(total);
	const known = new Map((await knownAnswers(answering)).map((answer) => [answer.household, answer]));
	const said = found.ledger.doors.filter(({ household }) => standing(known.get(household.id)).counts);
	expect(counts.answered + counts.outdated).toBe(said.length);
	const sum = said.reduce((all, { household }) => {
		const value = standing(known.get(household.id)).counts?.values[0];
		const [lunch] = question.items;
		const isFit = value?.kind === 'number' && lunch?.kind === 'number' && value.number <= lunch.most;
		return all + (isFit ? value.number : 0);
	}, 0);
	expect(items[0]?.sum).toBe(sum);
}

test(
	'phones without signal, mails, slips of several leaders and moving deadlines: nothing is lost, nothing counts twice',
	{ timeout: 600_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(answeringSteps, async (steps) => {
				const answering = await Answering.start(server);
				for (const step of steps) await answering.take(step);
				await answering.heal();
				const { chair, leader, leader2 } = answering.phones;
				const rows = (await chair.db.rows.toArray()).map(asRow);
				const circular = rows.flatMap((row) =>
					row.kind === 'circular' && row.row.id === CIRCULAR ? [row.row] : [],
				)[0];
				if (!circular) throw new Error('the chair does not know the circular');
				for (const who of everybody) await expectNothingLost(answering, answering.phones[who]);
				expect(await knownAnswers(answering)).toEqual(await expectedAnswers(answering, circular));
				for (const phone of [chair, leader, leader2]) await expectCounted(answering, phone);
			}),
			{ seed, numRuns, endOnFailure: true },
		);
		expect(server.logged).toEqual([]);
	},
);
