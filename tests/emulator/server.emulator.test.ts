import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundWithActors } from '#tests/support/emulator-association';
import { startTestServer, type TestServer } from '#tests/support/server';

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());

test('an association is founded, and everybody in it is who the card says', async () => {
	const association = await foundWithActors(server);
	const pages = await Promise.all(
		[association.chair, association.leader2, association.h1, association.family].map((actor) => actor.page(null)),
	);
	expect(pages.map((page) => page.status === 'page' && page.member.role)).toEqual([
		'chair',
		'groupLeader',
		'resident',
		'family',
	]);
	expect(server.logged).toEqual([]);
});
