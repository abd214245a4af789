import { describe, expect, test } from 'vitest';
import { CalendarReply, calendarPath, type CalendarRequest } from '#contract/calendar';
import { addDays, DAY_MS, dayInJapan, HOUR_MS } from '#domain/moment';
import { createApp } from '#functions/http/app';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, foundAnother, server } from '#tests/support/association-fixture';
import { readCalendarFile } from '#tests/support/read-calendar';
import { content, lesson, question } from '#tests/support/sample-rows';

associationForEachTest();

const inDays = (days: number) => addDays(dayInJapan(server.clock.now), days);
const post = ({ device, as }: Actor, ask: CalendarRequest['ask'], language = 'ja') =>
	server.request('/api/calendar', { device, json: { as, ask, language } });
const addressOf = async (actor: Actor, ask: CalendarRequest['ask'] = 'show', language = 'ja') => {
	const { token } = CalendarReply.parse(await (await post(actor, ask, language)).json());
	return token && calendarPath(token);
};
const get = (address = '', headers: Record<string, string> = {}, method = 'GET') =>
	server.request(address, { method, headers });
const status = async (address?: string) => (await get(address)).status;
const entries = async (address?: string) => readCalendarFile(await (await get(address)).text()).events;
const titles = async (address?: string) => (await entries(address)).map(({ title }) => title);
const publish = (id: string, groups?: string[], title = id) =>
	association.chair.must({
		name: 'circular.publish',
		args: {
			id,
			content: content({ title, fields: { when: { day: inDays(10) } } }),
			audience: groups ? { to: 'groups', groups } : { to: 'all' },
		},
	});
const reads = async (work: () => Promise<unknown>) => {
	server.store.meter.take();
	await work();
	return server.store.meter.take();
};

describe('the address', () => {
	test('is made by a phone of the household, and the same one is found again', async () => {
		const { h1 } = association;
		// Two phones that ask at once are shown the same one.
		const [made, other] = await Promise.all([addressOf(h1), addressOf(h1)]);
		expect(await status(made)).toBe(200);
		for (const again of [other, await addressOf(h1)]) expect(await status(again)).toBe(200);
		expect(made).not.toContain(h1.as.association);
	});

	test('is dead at once when it is changed or ended, as if it had never been', async () => {
		const { h1 } = association;
		const [first, second] = [await addressOf(h1), await addressOf(h1, 'change')];
		expect([await status(first), await status(second)]).toEqual([404, 200]);
		expect(await addressOf(h1, 'end')).toBeUndefined();
		expect([await status(second), await status(await addressOf(h1))]).toEqual([404, 200]);
		expect(await status(second)).toBe(404);
		const dead = await (await get(second)).text();
		expect(dead).toBe(await (await get(calendarPath('made-up'))).text());
		expect(dead).toBe(await (await get('/api/nothing-here')).text());
	});

	test('ends when the household leaves, and does not come back with it', async () => {
		const { h1, chair } = association;
		const made = await addressOf(h1);
		await chair.must({ name: 'household.move', args: { id: 'h1', group: 'g2' } });
		expect(await status(made)).toBe(200);
		await chair.must({ name: 'household.leave', args: { id: 'h1' } });
		expect(await status(made)).toBe(404);
		expect((await post(h1, 'change')).status).toBe(403);
		await chair.must({ name: 'household.return', args: { id: 'h1', group: 'g1' } });
		expect(await status(made)).toBe(404);
	});

	test('ends with a card or a phone that could have copied it', async () => {
		const { h1, chair } = association;
		const made = await addressOf(h1);
		await chair.must({ name: 'key.revoke', args: { id: 'k-h1-family', household: 'h1' } });
		expect(await status(made)).toBe(404);
		const again = await addressOf(h1);
		const { family } = association;
		expect((await post(family, 'show')).status).toBe(403);
		const other = { household: 'h1', kind: 'household' } as const;
		await h1.must({ name: 'device.remove', args: { device: h1.device, of: other } });
		expect(await status(again)).toBe(404);
	});

	test('of a household that is forgotten leads nowhere', async () => {
		const { h1, chair } = association;
		const made = await addressOf(h1);
		await chair.must({ name: 'household.leave', args: { id: 'h1' } }, { name: 'household.forget', args: { id: 'h1' } });
		expect(await status(made)).toBe(404);
	});
});

test('whoever does not live there has none: family, neighbours, leaders, the city', async () => {
	const { h1, h2, family, chair, officer, leader, volunteer, city } = association;
	for (const actor of [family, chair, officer, leader, volunteer, city])
		for (const ask of ['show', 'change', 'end'] as const) expect((await post(actor, ask)).status).toBe(403);
	const made = await addressOf(h1);
	for (const actor of [h2, family, chair]) {
		const asNeighbour = { device: actor.device, json: { as: h1.as, ask: 'end', language: 'ja' } };
		expect((await server.request('/api/calendar', asNeighbour)).status).toBe(403);
	}
	expect(await status(made)).toBe(200);
});

describe('the calendar', () => {
	test('has what is for the household, of its groups alone, and what changes', async () => {
		const { h1, h3, chair } = association;
		const [one, three] = [await addressOf(h1), await addressOf(h3)];
		await publish('all');
		await publish('g1', ['g1']);
		expect([await titles(one), await titles(three)]).toEqual([['all', 'g1'], ['all']]);
		await chair.must({
			name: 'circular.publish',
			args: {
				id: 'asked',
				content: content({ title: 'asked', question: question({ deadline: `${inDays(3)}T10:00:00.000Z` }) }),
				audience: { to: 'all' },
			},
		});
		await chair.must({ name: 'circular.withdraw', args: { id: 'all', reason: '雨', cancelled: true } });
		await chair.must({ name: 'circular.withdraw', args: { id: 'g1', reason: 'まちがい' } });
		expect(await entries(one)).toMatchObject([
			{ title: '答える締切：asked', start: `${inDays(3)}T10:00:00.000Z` },
			{ title: '【中止】all', status: 'CANCELLED' },
		]);
		expect(await titles(await addressOf(h1, 'show', 'en'))).toEqual(['Answer by: asked', 'CANCELLED: all']);
	});

	test('has the city’s lessons, its collection days, and the household’s own turns', async () => {
		const { h1, chair, leader, city } = association;
		const made = await addressOf(h1);
		const args = { halls: [], lessons: [lesson({ day: inDays(2) })], endedHalls: [], endedLessons: [] };
		await city.must({ name: 'lesson.replace', args });
		const kinds = [{ name: '資源ごみ', rules: [], off: [], extra: [inDays(3)] }];
		await chair.must({ name: 'rubbish.put', args: { area: '東', kinds } });
		const households = ['h1', 'h2'].map((id) => ({ id, label: id, done: 0 }));
		await leader.must({
			name: 'duty.put',
			args: {
				...{ id: 't1', name: 'ごみ当番', kind: 'rubbish', group: 'g1', unit: 'day', skipsHolidays: false, note: '' },
				...{ rhythm: { every: 'days', days: [inDays(4), inDays(5)] }, begins: inDays(4), until: inDays(5) },
				...{ from: inDays(4), households },
				turns: households.map(({ id }, at) => ({ days: [inDays(4 + at)], household: id })),
			},
		});
		expect(await titles(made)).toEqual(['講座：はじめてのスマホ', 'ごみ：資源ごみ', '当番：ごみ当番']);
		expect(await (await get(made)).text()).not.toMatch(/山田|h2/u);
	});

	test('that is asked for again costs two reads, and three where something else changed; the same is not sent', async () => {
		const { h1, h2, chair } = association;
		const [one, two] = [await addressOf(h1), await addressOf(h2)];
		for (const id of ['a', 'b', 'c']) await publish(id);
		const first = await get(one);
		const tag = first.headers.get('etag') ?? '';
		expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		expect(first.headers.get('cache-control')).toBe('private, max-age=3600');
		const known = { 'If-None-Match': tag };
		expect(await reads(async () => expect((await get(one, known)).status).toBe(304))).toEqual({
			...{ reads: 2, queries: 0, writes: 0 },
		});
		// A neighbour's costs no more: what the association has is read once for all of them.
		expect((await reads(() => get(two))).reads).toBe(2);
		await chair.must({ name: 'group.change', args: { id: 'g1', name: '一班', order: 1 } });
		const weak = { 'If-None-Match': `"other", W/${tag}` };
		expect(await reads(async () => expect((await get(one, weak)).status).toBe(304))).toMatchObject({ reads: 3 });
		await publish('d');
		const changed = await reads(async () => expect(await (await get(one, known)).text()).toContain('SUMMARY:d'));
		expect(changed.reads).toBe(3);
		expect(await (await get(one, known, 'HEAD')).text()).toBe('');
		expect((await get(one, {}, 'HEAD')).headers.get('etag')).not.toBe(tag);
	});

	test('is the same from another instance, that read everything at once', async () => {
		const { h1, chair } = association;
		const made = (await addressOf(h1)) ?? '';
		await publish('a');
		await get(made);
		await publish('b', ['g1']);
		await chair.must({ name: 'circular.withdraw', args: { id: 'a', reason: '' } });
		const here = await (await get(made)).text();
		const { store, jobs, log, clock } = server;
		const other = createApp({ ...jobs, store, log, now: () => clock.now } as unknown as Parameters<
			typeof createApp
		>[0]);
		expect(await (await other.request(made)).text()).toBe(here);
	});

	test('is asked for so often and no more; others are served meanwhile', async () => {
		const { h1, h2 } = association;
		const [one, two] = [await addressOf(h1), await addressOf(h2)];
		const answers = new Set<number>();
		for (let more = 0; more < 61; more += 1) answers.add(await status(one));
		expect([[...answers], await status(two)]).toEqual([[200, 503], 200]);
		server.clock.advance(HOUR_MS);
		expect(await status(one)).toBe(200);
	});

	test('moves on with the days, and waits where the association is not there for now', async () => {
		const { h1 } = association;
		const made = await addressOf(h1);
		await publish('a');
		expect(await titles(made)).toEqual(['a']);
		server.clock.advance(60 * DAY_MS);
		expect(await titles(made)).toEqual([]);
		await server.db.doc(`associations/${association.id}`).delete();
		expect(await status(made)).toBe(503);
		await foundAnother();
		expect(await status(made)).toBe(503);
	});
});
