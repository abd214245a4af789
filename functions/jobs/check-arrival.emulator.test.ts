import { beforeEach, expect, test } from 'vitest';
import type { Household } from '#contract/households';
import type { MemberDoc, RowDoc } from '#functions/store/docs';
import { all, announcementsForEachTest, server } from '#tests/support/announcement-fixture';
import { notificationOf } from '#tests/support/announcements';
import { content } from '#tests/support/sample-rows';
import { CHECK_MS } from './check-arrival';

announcementsForEachTest();
beforeEach(async () => {
	await all.registerAll('h1', 'h2');
});

const doc = async (path: string) =>
	(await server.db.doc(`associations/${all.association.id}/${path}`).get()).data() as unknown;
const unseen = async (id = 'h1') => ((await doc(`members/${id}`)) as MemberDoc).unseen;
const isDoubtful = async (id = 'h1') =>
	(((await doc(`rows/household.${id}`)) as RowDoc).row as Household).deviceCounts.doubtful ?? false;

/** What came to a phone last is shown there. */
const show = async (phone: string) => {
	const last = all.service.received.filter((one) => one.phone === phone).at(-1);
	await server.request('/api/arrivals', { json: { token: notificationOf(last).data?.arrival } });
};

/** Sends something urgent, shows it on h2 only, and lets the time pass after which that is looked at. */
async function sendUrgent(id: string): Promise<void> {
	await all.publish('断水', { id, urgent: true });
	await all.sweep();
	await show('h2');
	server.clock.advance(CHECK_MS.urgent);
	await all.sweep();
}

test('three urgent circulars that no screen showed make the phones of a household doubtful, and nobody else’s', async () => {
	await sendUrgent('c1');
	await sendUrgent('c2');
	expect([await unseen(), await isDoubtful()]).toEqual([['c1', 'c2'], false]);
	await sendUrgent('c3');
	expect([await unseen(), await isDoubtful()]).toEqual([['c1', 'c2', 'c3'], true]);
	expect([await unseen('h2'), await isDoubtful('h2')]).toEqual([undefined, false]);
	expect((await server.db.collection('jobs').get()).size).toBe(0);
	const { changes } = await all.association.leader.pull(null);
	const household = changes.flatMap((change) => ('kind' in change && change.kind === 'household' ? [change.row] : []));
	expect(household.find(({ id }) => id === 'h1')).toMatchObject({ deviceCounts: { doubtful: true } });
});

test('a notice that is shown ends the doubt at once', async () => {
	for (const id of ['c1', 'c2', 'c3']) await sendUrgent(id);
	await show('h1');
	expect([await unseen(), await isDoubtful()]).toEqual([undefined, false]);
});

test('who reads without a notice is not doubtful', async () => {
	await sendUrgent('c1');
	await all.publish('断水', { id: 'c2', urgent: true });
	await all.sweep();
	await all.association.h1.must({ name: 'receipt.read', args: { circular: 'c2', version: 1 } });
	server.clock.advance(CHECK_MS.urgent);
	await all.sweep();
	expect(await unseen()).toBeUndefined();
});

test('what is not urgent has a day to be shown', async () => {
	await all.publish('お祭り');
	await all.sweep();
	server.clock.advance(CHECK_MS.ordinary - 1);
	await all.sweep();
	expect(await unseen()).toBeUndefined();
	server.clock.advance(1);
	await all.sweep();
	expect(await unseen()).toEqual(['c1']);
});

test('of a circular that was taken back, or corrected anew, only the later announcement is asked about', async () => {
	await all.publish('お祭り');
	await all.sweep();
	server.clock.advance(1000);
	const args = { id: 'c1', from: 1, note: '場所', again: true, content: content({ title: 'お祭り' }) };
	await all.association.chair.must({ name: 'circular.correct', args });
	await all.sweep();
	await show('h1');
	await all.publish('川掃除', { id: 'c2' });
	await all.sweep();
	await all.association.chair.must({ name: 'circular.withdraw', args: { id: 'c2', reason: '' } });
	server.clock.advance(CHECK_MS.ordinary - 1000);
	await all.sweep();
	expect(await unseen('h2')).toBeUndefined();
	server.clock.advance(2000);
	await all.sweep();
	expect([await unseen(), await unseen('h2')]).toEqual([undefined, ['c1']]);
	expect((await server.db.collection('jobs').get()).size).toBe(0);
});

test('what could not be sent says nothing of the phone', async () => {
	all.service.answer('h1', { status: 500 });
	await sendUrgent('c1');
	expect(await unseen()).toBeUndefined();
});
