import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#tests/support/server';

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());

test('a town is founded, and everybody in it is who the card says', async () => {
	const town = await server.found();
	const pages = await Promise.all([town.chair, town.leader2, town.h1, town.family].map((actor) => actor.page(null)));
	expect(pages.map((page) => page.status === 'page' && page.member.role)).toEqual([
		'chair',
		'groupLeader',
		'resident',
		'family',
	]);
	expect(server.logged).toEqual([]);
});
