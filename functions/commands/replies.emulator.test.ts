import { beforeEach, expect, test } from 'vitest';
import { LIMITS } from '#contract/limits';
import type { Thread } from '#contract/threads';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { addPhones } from '#tests/support/emulator-association';

associationForEachTest();
beforeEach(async () => {
	const args = { id: 'm1', text: '明日の川掃除は中止です。', audience: { to: 'all' as const }, urgent: false };
	await association.officer.must({ name: 'message.send', args });
});

const reply = (actor: Actor, text: string, household?: string) =>
	actor.ask('message.reply', { circular: 'm1', text, ...(household && { household }) });
const threadsOf = async (actor: Actor): Promise<Thread[]> => (await actor.pull()).rows('thread');
const textsOf = (threads: Thread[]) => threads.map(({ entries }) => entries.map(({ text }) => text));
const seqNow = async () => (await server.db.doc(`associations/${association.id}`).get()).data()?.seq as number;

test('a household’s reply and its answer are seen by its own phones and by the seat that wrote the message alone', async () => {
	expect(await reply(association.h1, '雨具はいりますか。')).toBe('done');
	expect(await reply(association.officer, 'いりません。', 'h1')).toBe('done');
	expect(await reply(association.family, '母に伝えます。')).toBe('done');
	const all = ['雨具はいりますか。', 'いりません。', '母に伝えます。'];
	for (const actor of [association.officer, association.h1, association.family])
		expect(textsOf(await threadsOf(actor))).toEqual([all]);
	const { chair, leader, leader2, h2, volunteer, city } = association;
	for (const actor of [chair, leader, leader2, h2, volunteer, city]) {
		expect(await threadsOf(actor)).toEqual([]);
		expect(JSON.stringify((await actor.pull()).changes)).not.toContain('雨具');
	}
});

test('nobody but its sender answers, or ends the replies; whom it was not for cannot reply', async () => {
	await reply(association.h1, 'はい。');
	for (const actor of [association.chair, association.leader])
		expect(await reply(actor, 'はい。', 'h1')).toBe('NOT_ALLOWED');
	expect(await association.chair.ask('message.close', { circular: 'm1' })).toBe('NOT_ALLOWED');
	const args = { id: 'm2', text: '2班へ', audience: { to: 'groups' as const, groups: ['g2'] }, urgent: false };
	await association.officer.must({ name: 'message.send', args });
	expect(await association.h1.ask('message.reply', { circular: 'm2', text: 'はい。' })).toBe('NOT_IN_AUDIENCE');
});

test('closed replies are refused, what was written stays, and they can be taken again', async () => {
	await reply(association.h1, '一');
	await association.officer.must({ name: 'message.close', args: { circular: 'm1' } });
	expect(await reply(association.h1, '二')).toBe('REPLIES_CLOSED');
	expect(await reply(association.officer, 'ありがとう', 'h1')).toBe('done');
	expect((await association.h1.pull()).rows('circular')).toMatchObject([{ repliesClosed: server.clock.now }]);
	await association.officer.must({ name: 'message.reopen', args: { circular: 'm1' } });
	expect(await reply(association.h1, '三')).toBe('done');
	expect(textsOf(await threadsOf(association.h1))).toEqual([['一', 'ありがとう', '三']]);
});

test('a thread is bounded, also against a phone that sends without end', async () => {
	const commands = Array.from({ length: LIMITS.thread + 5 }, (_, at) =>
		association.h1.command('message.reply', { circular: 'm1', text: `${at}` }),
	);
	const codes = (await association.h1.push(commands)).map((result) =>
		result.status === 'refused' ? result.code : result.status,
	);
	expect(codes).toEqual([...Array(LIMITS.thread).fill('done'), ...Array(5).fill('THREAD_FULL')]);
	const [thread] = await threadsOf(association.officer);
	expect(thread?.entries).toHaveLength(LIMITS.thread);
});

test('a hundred households that reply at once share no document, wake nobody, and are all kept', async () => {
	const phones = await addPhones(association, 100);
	const { officer } = association;
	const { cursor } = await officer.pull();
	const jobs = (await server.db.collection('jobs').get()).size;
	const before = await seqNow();
	const answers = await Promise.all(phones.map((phone) => reply(phone, `${phone.as.member}です。`)));
	// Not one had to come again, and the association's head was not written.
	expect(new Set(answers)).toEqual(new Set(['done']));
	expect(await seqNow()).toBe(before);
	expect((await server.db.collection('jobs').get()).size).toBe(jobs);
	const threads = (await officer.pull(cursor)).rows('thread');
	expect(textsOf(threads).flat().sort()).toEqual(phones.map(({ as }) => `${as.member}です。`).sort());
});

test('a reply to a seat that has ended is refused: nobody would read it', async () => {
	await association.chair.must({ name: 'seat.close', args: { id: 'officer' } });
	server.clock.advance(24 * 60 * 60 * 1000);
	expect(await reply(association.h1, 'もしもし')).toBe('SENDER_LEFT');
	const mailed = { id: 'mail-1', text: 'もしもし', relation: 'self' as const };
	const noted = server.store.delivery.noteReply(association.h1.as, 'm1', mailed, server.clock.now);
	expect(await noted).toBe('SENDER_LEFT');
});

test('a mail is a reply like others: once, however often it comes, and under the same rules', async () => {
	const note = (over: { id?: string; text?: string; relation?: 'self' | 'family' } = {}, circular = 'm1') => {
		const mailed = { id: 'f'.repeat(64), text: 'メールで返事します。', relation: 'family' as const, ...over };
		return server.store.delivery.noteReply(association.h1.as, circular, mailed, server.clock.now);
	};
	const { cursor } = await association.officer.pull();
	const before = await seqNow();
	expect(await Promise.all([note(), note(), note()])).toEqual([undefined, undefined, undefined]);
	expect(await seqNow()).toBe(before);
	expect((await association.officer.pull(cursor)).rows('thread')).toMatchObject([
		{ household: 'h1', entries: [{ id: 'f'.repeat(64), by: 'family', text: 'メールで返事します。' }] },
	]);
	expect(await note({ id: 'other', text: 'あ'.repeat(LIMITS.reply + 1) })).toBe('MALFORMED');
	expect(await note({ id: 'other', text: ' ' })).toBe('MALFORMED');
	expect(await note({ id: 'other' }, 'nothing')).toBe('CIRCULAR_UNKNOWN');
	await association.officer.must({ name: 'message.close', args: { circular: 'm1' } });
	expect(await note({ id: 'other' })).toBe('REPLIES_CLOSED');
	expect(await note()).toBeUndefined();
});

test('a household that is forgotten takes its words along: from the store, and from its sender’s phone', async () => {
	await reply(association.h1, '鍵は植木鉢の下です。');
	await reply(association.h2, '行きます。');
	const { cursor, ...pulled } = await association.officer.pull();
	expect(pulled.changes.some((change) => 'kind' in change && change.kind === 'thread')).toBe(true);
	await association.chair.must({ name: 'household.forget', args: { id: 'h1' } });
	const after = await association.officer.pull(cursor);
	expect(after.changes).toContainEqual({ gone: 'thread', id: 'm1.h1' });
	expect(textsOf(await threadsOf(association.officer))).toEqual([['行きます。']]);
	const rows = await server.db.collection(`associations/${association.id}/rows`).get();
	expect(JSON.stringify(rows.docs.map((doc) => doc.data()))).not.toContain('植木鉢');
	expect(await reply(association.officer, 'もしもし', 'h1')).toBe('HOUSEHOLD_LEFT');
});
