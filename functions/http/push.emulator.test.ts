import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CommandName } from '#contract/commands';
import type { JobRequest } from '#functions/jobs/after-commit';
import { startTestServer, type TestServer } from '#tests/support/server';
import { foundWithActors, type EmulatorAssociation } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

// No command names a job yet: here publishing one does.
vi.mock('#domain/commands/index', async (original) => ({
	...(await original<object>()),
	jobsOf: (name: CommandName) => (name === 'circular.publish' ? ['announce'] : []),
}));

let server: TestServer;
let association: EmulatorAssociation;
let handed: { jobs: JobRequest[]; committed: boolean }[] = [];
let broken = false;

beforeAll(async () => {
	server = await startTestServer({
		dispatchJobs: async (jobs) => {
			if (broken) throw new Error('no queue');
			const id = jobs[0]?.rows[0]?.id;
			const row = await server.db.doc(`associations/${association.id}/rows/circular.${id}`).get();
			handed.push({ jobs, committed: row.exists });
		},
	});
	association = await foundWithActors(server);
});
afterAll(() => server.stop());

const publishing = (id: string) =>
	association.chair.command('circular.publish', { id, content: content(), audience: { to: 'all' } });

test('the jobs of what was committed are handed on, once, after the commit', async () => {
	handed = [];
	const [first, second] = [publishing('one'), publishing('two')];
	const refused = publishing('one');
	const message = association.chair.command('message.send', {
		id: 'm',
		text: '断水',
		audience: { to: 'all' },
		urgent: true,
	});
	await association.chair.send([first, refused, message, second]);
	const request = { name: 'announce', association: association.id };
	expect(handed).toEqual([
		{
			committed: true,
			jobs: [
				{ ...request, command: first.id, rows: [{ kind: 'circular', id: 'one' }] },
				{ ...request, command: second.id, rows: [{ kind: 'circular', id: 'two' }] },
			],
		},
	]);
	await association.chair.send([first, second]);
	expect(handed).toHaveLength(1);
});

test('a push without such a command hands nothing on', async () => {
	handed = [];
	await association.h1.ask('receipt.read', { circular: 'one', version: 1 });
	expect(handed).toEqual([]);
});

test('when the jobs cannot be handed on, the command is done all the same, and it is logged', async () => {
	broken = true;
	server.logged.length = 0;
	const [result] = await association.chair.send([publishing('three')]);
	expect(result?.status).toBe('done');
	expect(server.logged.map(({ what }) => what)).toEqual(['push.jobs']);
});
