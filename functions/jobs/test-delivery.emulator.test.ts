import { expect, test } from 'vitest';
import { all, announcementsForEachTest, association, server } from '#tests/support/announcement-fixture';
import { Announcements, titleOf } from '#tests/support/announcements';
import { isTestWeek, testDelivery } from './test-delivery';

announcementsForEachTest();

/** Runs the job at a time in Japan. */
async function runAt(moment: string): Promise<void> {
	server.clock.now = new Date(`${moment}+09:00`).toISOString();
	await testDelivery(server.jobs);
}
const idOf = (month: string, of = association.id) => server.jobs.tokens.name('delivery.test', of, month);
const tests = async () => (await association.chair.pull()).rows('circular').filter(({ form }) => form === 'test');

test('the week of a test begins with the first Saturday of the month', () => {
	const days = ['2026-12-04', '2026-12-05', '2026-12-11', '2026-12-12', '2026-08-01', '2026-07-31'];
	expect(days.map(isTestWeek)).toEqual([false, true, true, false, true, false]);
});

test('goes out by itself on the first Saturday at ten, in the chair’s name, once; and is news on the phones', async () => {
	await all.registerAll('h1', 'h3');
	for (const early of ['2026-12-04T10:00', '2026-12-05T09:59']) await runAt(early);
	expect(await tests()).toEqual([]);
	await runAt('2026-12-05T10:00');
	await Promise.all([testDelivery(server.jobs), testDelivery(server.jobs)]);
	await runAt('2026-12-06T10:00');
	expect(await tests()).toMatchObject([{ id: idOf('2026-12'), by: { seat: 'chair' }, content: { urgent: false } }]);
	await all.sweep();
	expect(all.reached()).toEqual(['h1', 'h3']);
	expect(titleOf(all.service.received[0])).toContain('届く確認');
	expect(await association.h1.ask('receipt.read', { circular: idOf('2026-12'), version: 1 })).toBe('done');
});

test('what follows it is handed on at once', async () => {
	const handed: string[] = [];
	server.clock.now = new Date('2026-12-05T10:00+09:00').toISOString();
	await testDelivery({ ...server.jobs, dispatchJobs: async (ids) => void handed.push(...ids) });
	expect(handed).toContain(`${association.id}.${idOf('2026-12')}.announce`);
});

test('what a run missed, the next day’s makes up for', async () => {
	await runAt('2026-12-07T10:30');
	expect(await tests()).toHaveLength(1);
});

test('rests where somebody has sent one in the last 25 days, and not in another association', async () => {
	server.clock.now = new Date('2026-11-20T12:00+09:00').toISOString();
	await association.officer.must({ name: 'delivery.test', args: { id: 'by-hand' } });
	expect(await association.chair.ask('delivery.test', { id: 'again' })).toBe('TESTED_TODAY');
	const other = await Announcements.start(server);
	await runAt('2026-12-05T10:00');
	expect((await tests()).map(({ id }) => id)).toEqual(['by-hand']);
	expect((await other.association.chair.pull()).rows('circular').map(({ id }) => id)).toEqual([
		idOf('2026-12', other.association.id),
	]);
	await other.stop();
	await runAt('2027-01-04T10:00');
	expect((await tests()).map(({ id }) => id).sort()).toEqual(['by-hand', idOf('2027-01')].sort());
});

test('goes out nowhere where nobody is chair', async () => {
	await server.db.doc(`associations/${association.id}/members/chair`).update({ until: '2026-12-01' });
	await runAt('2026-12-05T10:00');
	expect((await association.officer.pull()).rows('circular')).toEqual([]);
});
