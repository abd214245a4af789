import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { isPassing } from '#functions/store/failures';
import { runJob } from '#functions/jobs/run-job';
import type { Actor } from '#tests/support/actor';
import { foundWithActors } from '#tests/support/emulator-association';
import { Mails } from '#tests/support/mails';
import { startTestServer, type TestServer } from '#tests/support/server';

/* First mails are written to a stranger, by many households at once, or again after the stranger said to stop. */

let server: TestServer;
let mails: Mails;

beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	mails = await Mails.start(server);
});
afterEach(() => mails.stop());

const STRANGER = 'stranger@example.jp';

/**
 * Runs every job that waits, all at the same moment; as the queue does, one that waited too long for the others in the
 * database once more.
 */
async function runAllAtOnce(): Promise<void> {
	const jobs = await server.db.collection('jobs').listDocuments();
	const again = await Promise.all(
		jobs.map(({ id }) =>
			runJob(id, server.jobs).then(
				() => undefined,
				(error: unknown) => (isPassing(error) ? id : Promise.reject(error as Error)),
			),
		),
	);
	for (const id of again) if (id !== undefined) await runJob(id, server.jobs);
}

const addAs = (actor: Actor, household: string, address = STRANGER) =>
	actor.must({ name: 'mail.add', args: { household, address, relation: 'self', language: 'ja' } });

test('jobs that run at the same moment write to one address three times a day, be they of several associations', async () => {
	const other = await foundWithActors(server);
	for (const { chair } of [mails.association, other])
		for (const household of ['h1', 'h2', 'h3', 'h4']) await addAs(chair, household);
	await runAllAtOnce();
	expect(mails.to()).toEqual([STRANGER, STRANGER, STRANGER]);
});

test('after a stop one more goes out in a month, whoever asks', async () => {
	const { h1, chair } = mails.association;
	await mails.confirmed(h1, STRANGER);
	await mails.publish('c1');
	await mails.sweep();
	server.clock.advance(60_000);
	expect(await mails.press('stop', await mails.last(STRANGER))).toBe('done');
	mails.smtp.taken.length = 0;
	const other = await foundWithActors(server);
	for (let day = 0; day < 4; day++) {
		for (const household of ['h1', 'h2', 'h3']) await addAs(chair, household);
		await addAs(other.chair, 'h1');
		await runAllAtOnce();
		server.clock.advance(DAY_MS);
	}
	expect(mails.to()).toEqual([STRANGER]);
});

test('one association asks at no more than two hundred addresses a day', async () => {
	const { id, chair } = mails.association;
	const name = `${dayInJapan(server.clock.now)}.mails.${server.jobs.tokens.name('association', id)}`;
	await server.db.doc(`counters/${name}`).set({ count: 199, expires: new Date() });
	for (const household of ['h1', 'h2', 'h3']) await addAs(chair, household, `${household}@example.jp`);
	await runAllAtOnce();
	expect(mails.to()).toHaveLength(1);
	const other = await foundWithActors(server);
	await addAs(other.chair, 'h1', 'elsewhere@example.jp');
	await runAllAtOnce();
	expect(mails.to()).toContain('elsewhere@example.jp');
	server.clock.advance(DAY_MS);
	await addAs(chair, 'h4', 'h4@example.jp');
	await runAllAtOnce();
	expect(mails.to()).toContain('h4@example.jp');
});
