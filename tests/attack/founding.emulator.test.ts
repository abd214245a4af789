import { expect, test } from 'vitest';
import { FOUNDED_A_DAY, FOUNDED_A_DAY_BY_CITY } from '#functions/http/founding';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter, founding } from '#tests/support/emulator-association';

/* A stolen phone of a city founds associations by the thousand, and nobody hears of it. */

associationForEachTest();

/** Founds one as the city: `done`, or why not. */
async function found(name: string): Promise<string> {
	const { city, id } = association;
	const json = { ...founding(`${id}-${name}`, cardOf(`${id} ${name}`)), as: city.as };
	const reply = await server.request('/api/found', { device: city.device, json });
	return reply.ok ? 'done' : ((await reply.json()) as { code: string }).code;
}

test('a city’s seat founds so many a day, and no more until the next', async () => {
	for (let at = 0; at < FOUNDED_A_DAY; at++) expect(await found(`one-${at}`)).toBe('done');
	expect(await found('more')).toBe('TOO_MANY_FOUNDED');
	// What was asked for again founds nothing, and is not counted.
	server.clock.advance(DAY_MS);
	expect(await found('one-0')).toBe('ASSOCIATION_EXISTS');
	expect(await found('more')).toBe('done');
});

test('a thief who opens more seats of the city founds no more than the city may in a day', async () => {
	const { city } = association;
	const day = dayInJapan(server.clock.now);
	const name = `found.${city.as.association}.${day}`;
	const expires = new Date(Date.parse(server.clock.now) + DAY_MS);
	// What four other seats founded.
	for (let at = 0; at < FOUNDED_A_DAY_BY_CITY; at++) await server.store.counters.add([name], expires);
	expect(await found('one-too-many')).toBe('TOO_MANY_FOUNDED');
});

test('both sides have a line: where the city’s seat is, and in the new association', async () => {
	await found('new');
	const lines = (await association.city.pull()).rows('audit').filter(({ registered }) => registered?.endsWith('-new'));
	expect(lines.at(-1)).toMatchObject({ by: { member: 'city', title: '市役所', device: association.city.device } });
	const chair = await enter(server, cardOf(`${association.id} new`).secret);
	expect((await chair.pull()).rows('audit')).toMatchObject([
		{ what: 'association.found', seat: 'chair', by: { title: '市役所' } },
		{ what: 'device.join' },
	]);
});
