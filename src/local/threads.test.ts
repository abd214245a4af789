import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Row } from '#contract/rows';
import type { ThreadEntry } from '#contract/threads';
import { clockAndIdsAt, fill, localMember, NOW, openDb } from '#tests/support/local-store';
import { circular, household, member } from '#tests/support/sample-rows';
import type { KairanDb, LocalMember } from './db';
import { dispatch } from './dispatch';
import { listCirculars } from './queries';
import {
	countUnseen,
	getThread,
	getTyped,
	listThreads,
	markAnswered,
	noteSeenAnswer,
	noteSeenThreads,
	putTyped,
} from './threads';

const message: Row = {
	kind: 'circular',
	row: circular({ id: 'm1', form: 'message', by: { seat: 'officer', title: '副会長' } }),
};
const said = (id: string, by: ThreadEntry['by'] = 'household'): ThreadEntry => ({ id, at: NOW, by, text: id });
const thread = (of: string, ...entries: ThreadEntry[]): Row => ({
	kind: 'thread',
	row: { circular: 'm1', household: of, entries },
});
const home = (id: string): Row => ({ kind: 'household', row: household({ id }) });
const clockAndIds = clockAndIdsAt();

let db: KairanDb;
beforeEach(() => {
	db = openDb();
});

describe('on a household’s phone', () => {
	let local: LocalMember;
	beforeEach(async () => {
		local = await fill(db, localMember(), [message, home('h1'), thread('h1', said('e1'))]);
	});
	const reply = (text: string) =>
		dispatch(db, clockAndIds, local.m, { name: 'message.reply', args: { circular: 'm1', text } });
	const shown = async () => {
		const view = await getThread(db, local.m, 'm1');
		return view?.thread.entries.map(({ id, text }) => [text, view.waiting.has(id)]);
	};

	it('a reply stands in its thread before it is sent, and says that it waits', async () => {
		const answer = await reply('はい。');
		expect(await shown()).toEqual([
			['e1', false],
			['はい。', true],
		]);
		await db.outbox.update('id' in answer ? answer.id : '', { state: 'sent' });
		expect(await shown()).toEqual([
			['e1', false],
			['はい。', false],
		]);
	});

	it('a message that nobody has replied to has an empty thread', async () => {
		expect((await getThread(db, local.m, 'm2'))?.thread.entries).toEqual([]);
	});

	it('an answer marks its message until it stood on the screen; words that wait behind it hide no later one', async () => {
		const marked = async () => {
			const views = await markAnswered(db, local.m, await listCirculars(db, local.m, 9));
			return views.map(({ answered }) => answered === true);
		};
		const open = async () => {
			const view = await getThread(db, local.m, 'm1');
			if (view) await noteSeenAnswer(db, local.m, view.thread);
		};
		await open();
		expect(await marked()).toEqual([false]);
		await fill(db, local, [thread('h1', said('e1'), said('e2', 'sender'))]);
		expect(await marked()).toEqual([true]);
		await reply('わかりました。');
		await open();
		expect(await marked()).toEqual([false]);
		await fill(db, local, [thread('h1', said('e1'), said('e2', 'sender'), said('e3', 'sender'))]);
		expect(await marked()).toEqual([true]);
	});

	it('what is typed is kept for its message, until it is sent', async () => {
		const [m1, m2] = [{ circular: 'm1' }, { circular: 'm2' }];
		await putTyped(db, local.m, m1, '行けま');
		expect([await getTyped(db, local.m, m1), await getTyped(db, local.m, m2)]).toEqual(['行けま', '']);
		await putTyped(db, local.m, m1, '');
		expect(await getTyped(db, local.m, m1)).toBe('');
		expect(await db.settings.count()).toBe(0);
	});

	it('words that the server refused are no part of the thread, and are all there', async () => {
		const answer = await reply('はい。');
		await db.outbox.update('id' in answer ? answer.id : '', { state: 'refused', code: 'REPLIES_CLOSED' });
		expect(await shown()).toEqual([['e1', false]]);
		expect((await getThread(db, local.m, 'm1'))?.refused).toMatchObject([{ text: 'はい。', code: 'REPLIES_CLOSED' }]);
		expect((await getThread(db, local.m, 'm2'))?.refused).toEqual([]);
	});
});

describe('on the phone of the message’s sender', () => {
	let local: LocalMember;
	beforeEach(async () => {
		local = await fill(db, localMember({ member: member('officer') }), [
			...[message, home('h1'), home('h2')],
			...[thread('h1', said('e1')), thread('h2', said('e2'), said('e3', 'family'))],
		]);
	});
	const newOf = async () => (await listThreads(db, local.m, 'm1')).map((view) => [view.thread.household, view.newFrom]);

	it('what has stood on the screen is new no more, and what comes after it is', async () => {
		expect([...(await countUnseen(db, local.m))]).toEqual([['m1', 3]]);
		const listed = await listCirculars(db, local.m, 9);
		expect(await markAnswered(db, local.m, listed)).toBe(listed);
		const views = await listThreads(db, local.m, 'm1');
		await noteSeenThreads(
			db,
			local.m,
			views.map((view) => view.thread),
		);
		expect([...(await countUnseen(db, local.m))]).toEqual([]);
		await fill(db, local, [thread('h1', said('e1'), said('e4'))]);
		expect([...(await countUnseen(db, local.m))]).toEqual([['m1', 1]]);
		expect(await newOf()).toEqual([
			['h1', 1],
			['h2', 2],
		]);
	});

	it('what is typed to one household is kept for it alone', async () => {
		const [h1, h2] = [
			{ circular: 'm1', household: 'h1' },
			{ circular: 'm1', household: 'h2' },
		];
		await putTyped(db, local.m, h1, 'はい、');
		expect([await getTyped(db, local.m, h1), await getTyped(db, local.m, h2)]).toEqual(['はい、', '']);
	});

	it('an answer goes to one household, stands there at once, and stays with it when it is refused', async () => {
		const args = { circular: 'm1', household: 'h2', text: 'どうぞ。' };
		const answer = await dispatch(db, clockAndIds, local.m, { name: 'message.reply', args });
		expect(await newOf()).toEqual([
			['h1', 0],
			['h2', 3],
		]);
		await db.outbox.update('id' in answer ? answer.id : '', { state: 'refused', code: 'THREAD_FULL' });
		const refused = (await listThreads(db, local.m, 'm1')).map((view) => view.refused.map(({ text }) => text));
		expect(refused).toEqual([[], ['どうぞ。']]);
	});
});
