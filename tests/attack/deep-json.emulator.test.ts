import { expect, test } from 'vitest';
import { COMMAND_VERSION } from '#contract/commands';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';

associationForAllTests();

/** A push of one command, whose arguments are this JSON. */
async function push(args: string): Promise<unknown[]> {
	const { device, as } = association.h1;
	const envelope = { id: server.nextId(), v: COMMAND_VERSION, as, at: server.clock.now, name: 'receipt.read' };
	const body = `{"commands":[${JSON.stringify(envelope).slice(0, -1)},"args":${args}}]}`;
	const reply = await server.request('/api/push', { device, body });
	return [reply.status, await reply.json()];
}

test.each([100, 5_000, 50_000])('a command nested %i deep is refused for good, not tried again for ever', async (n) => {
	const refused = [400, { code: 'MALFORMED', detail: 'depth' }];
	expect(await push('['.repeat(n) + ']'.repeat(n))).toEqual(refused);
	expect(await push('{"a":'.repeat(n) + '1' + '}'.repeat(n))).toEqual(refused);
	expect(server.logged).toEqual([]);
});

test('brackets and quotes within a text are no depth', async () => {
	const text = JSON.stringify(`${'[{'.repeat(100)}"\\`);
	expect(await push(`{"circular":${text},"version":1}`)).toMatchObject([
		200,
		{ results: [{ status: 'refused', code: 'MALFORMED', detail: 'circular' }] },
	]);
});
