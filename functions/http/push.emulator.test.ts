import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#tests/support/server';
import { foundWithActors, type EmulatorAssociation } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

let server: TestServer;
let association: EmulatorAssociation;
let handed: { ids: string[]; committed: boolean[] }[] = [];
let broken = false;

beforeAll(async () => {
	server = await startTestServer({
		dispatchJobs: async (ids) => {
			if (broken) throw new Error('no queue');
			const docs = await Promise.all(ids.map((id) => server.db.doc(`jobs/${id}`).get()));
			handed.push({ ids, committed: docs.map((doc) => doc.exists) });
		},
	});
	association = await foundWithActors(server);
});
beforeEach(() => {
	handed = [];
	broken = false;
});
afterAll(() => server.stop());

const publishing = (id: string) =>
	association.chair.command('circular.publish', { id, content: content(), audience: { to: 'all' } });
const jobOf = ({ id }: { id: string }, name = 'announce') => `${association.id}.${id}.${name}`;
const jobsOf = (command: { id: string }) => ['announce', 'mail', 'ladder'].map((name) => jobOf(command, name));

test('the jobs of what was committed are handed on, once, after the commit', async () => {
	const [first, second] = [publishing('one'), publishing('two')];
	const refused = publishing('one');
	await association.chair.send([first, refused, second]);
	const ids = [...jobsOf(first), ...jobsOf(second)];
	expect(handed).toEqual([{ ids, committed: ids.map(() => true) }]);
	await association.chair.send([first, second]);
	expect(handed).toHaveLength(1);
});

test('a push without such a command hands nothing on', async () => {
	await association.h1.ask('receipt.read', { circular: 'one', version: 1 });
	expect(handed).toEqual([]);
});

test('when the jobs cannot be handed on, the command is done all the same, and its job is kept', async () => {
	broken = true;
	server.logged.length = 0;
	const command = publishing('three');
	const [result] = await association.chair.send([command]);
	expect(result?.status).toBe('done');
	expect(server.logged.map(({ what }) => what)).toEqual(['push.jobs']);
	expect((await server.db.doc(`jobs/${jobOf(command)}`).get()).data()).toMatchObject({
		...{ name: 'announce', due: server.clock.now, rows: [{ kind: 'circular', id: 'three' }] },
	});
});

test('a push that takes long is answered in time: what is left is to be sent again, and is done then', async () => {
	const commands = ['slow-1', 'slow-2', 'slow-3'].map(publishing);
	// Each look at the clock is four seconds after the one before.
	server.clock.stride = 4000;
	const first = await association.chair.send(commands);
	server.clock.stride = 0;
	expect(first.map(({ status }) => status)).toEqual(['done', 'done', 'retry']);
	const again = await association.chair.send(commands);
	expect(again.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
});
