import { expect, test } from 'vitest';
import { DAY_MS } from '#domain/moment';
import { notificationOf } from '#tests/support/announcements';
import { all, announcementsForEachTest, association, server, service } from '#tests/support/announcement-fixture';

announcementsForEachTest();

const start = (drill: boolean, group?: string) =>
	association.chair.must({
		name: 'safety.start',
		args: { id: 's1', drill, scope: group === undefined ? { to: 'all' } : { to: 'group', group } },
	});
const report = (state: 'safe' | 'help') =>
	association.h1.must({ name: 'safety.report', args: { check: 's1', said: { state } } });
const titles = () => service.received.map((one) => notificationOf(one).title);

test('a real check wakes everybody at any hour, whatever they wish to be told of, and those who lead', async () => {
	await all.register(association.h1, 'h1', { timing: 'never' });
	await all.register(association.h2, 'h2', { timing: 'evening' });
	await all.register(association.leader, 'leader');
	await all.register(association.volunteer, 'volunteer');
	all.at('23:30');
	await start(false);
	await all.sweep();
	expect(all.reached().sort()).toEqual(['h1', 'h2', 'leader']);
	expect(new Set(titles())).toEqual(new Set(['安否確認：無事かどうか教えてください']));
	const pages = service.received.map((one) => notificationOf(one).navigate.split('?')[0]).sort();
	expect(pages).toEqual(['/desk/safety/s1', '/safety', '/safety']);
});

test('a drill says so in each notice, and spares those who wish to be told of what is urgent alone', async () => {
	await all.register(association.h1, 'h1', { timing: 'never' });
	await all.registerAll('h2');
	await start(true);
	await all.sweep();
	expect(all.reached()).toEqual(['h2']);
	expect(titles().every((title) => title.startsWith('【訓練】'))).toBe(true);
});

test('of one group nobody else is told, and of one that was ended meanwhile nobody', async () => {
	await all.registerAll('h1', 'h3');
	await start(false, 'g2');
	await all.sweep();
	expect(all.reached()).toEqual(['h3']);
	await association.chair.must({
		name: 'safety.start',
		args: { id: 's2', drill: false, scope: { to: 'all' } },
	});
	await association.chair.must({ name: 'safety.end', args: { check: 's2' } });
	await all.sweep();
	expect(all.reached()).toEqual(['h3']);
});

test('a call for help wakes its own leader and the desk, without a name; one that was taken back does not', async () => {
	await start(false);
	await all.sweep();
	for (const name of ['leader', 'leader2', 'chair'] as const) await all.register(association[name], name);
	await report('help');
	await report('safe');
	await all.sweep();
	expect(all.reached()).toEqual([]);
	await report('help');
	await all.sweep();
	expect(all.reached().sort()).toEqual(['chair', 'leader']);
	expect(titles()).toEqual(['助けが必要というお宅があります', '助けが必要というお宅があります']);
	expect(service.received.map(({ text }) => text).join('')).not.toContain('山田');
});

test('all that was said is gone for everybody after its time, and the check with it', async () => {
	const { chair, leader, h1 } = association;
	await start(false);
	await report('help');
	await leader.must({
		name: 'safety.enter',
		args: { check: 's1', household: 'h2', way: 'towel', said: { state: 'safe' } },
	});
	const [before, own] = [await leader.pull(), await h1.pull()];
	expect(before.rows('safetyReport')).toHaveLength(2);
	server.clock.advance(44 * DAY_MS);
	await all.sweep();
	expect((await leader.pull()).rows('safetyReport')).toHaveLength(2);
	server.clock.advance(2 * DAY_MS);
	await all.sweep();
	expect((await leader.pull(before.cursor)).changes).toEqual(
		expect.arrayContaining([
			{ gone: 'safetyCheck', id: 's1' },
			{ gone: 'safetyReport', id: 's1.h1' },
		]),
	);
	expect((await h1.pull(own.cursor)).rows('safetyReport')).toEqual([{ check: 's1', household: 'h1', entries: [] }]);
	expect((await chair.pull()).rows('safetyReport')).toEqual([]);
	expect((await chair.pull()).rows('safetyCheck')).toEqual([]);
	expect(await h1.ask('safety.report', { check: 's1', said: { state: 'safe' } })).toBe('SAFETY_ENDED');
});
