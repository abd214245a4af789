import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { KairanDb, LocalDraft, LocalMember } from '#local/db';
import { saveDraft } from '#local/drafts';
import { dispatchReopening } from '#local/reopened';
import { clockAndIdsAt, fill, localMember, NOW, openDb } from '#tests/support/local-store';
import { member } from '#tests/support/sample-rows';
import { Scripted } from '#tests/support/scripted-transport';
import { newPushMemory, pushAll } from './push';

const cancel = (id: string): Command => ({ name: 'later.cancel', args: { id } });
const draft: LocalDraft = { id: 'd1', m: 'a1/chair', form: { text: '中止です' }, updatedAt: NOW };

let db: KairanDb;
let server: Scripted;
let chair: LocalMember;

beforeEach(async () => {
	db = openDb();
	server = new Scripted();
	const by = { seat: 'chair', title: '会長' };
	chair = await fill(db, localMember({ member: member('chair') }), [
		{ kind: 'scheduled', row: { id: 'waits', at: NOW, by, state: 'waiting' } },
		{ kind: 'scheduled', row: { id: 'sent', at: NOW, by, state: 'sent' } },
	]);
});

const reopen = (id: string) => dispatchReopening(db, clockAndIdsAt(), cancel(id), draft);
const push = () => pushAll(db, server, newPushMemory(), [chair]);
const texts = async () => (await db.drafts.toArray()).map(({ form }) => (form as { text: string }).text);
const sentMeanwhile = () => {
	server.answerPush = (commands) => commands.map(({ id }) => ({ id, status: 'refused', code: 'CIRCULAR_EXISTS' }));
};

describe('a text that is taken back', () => {
	test('SY30 is a draft, before the server says so and after it', async () => {
		expect(await reopen('waits')).toHaveProperty('id');
		expect(await texts()).toEqual(['中止です']);
		await push();
		expect(await texts()).toEqual(['中止です']);
	});

	test('SY30 is no draft where this phone knows that it was sent', async () => {
		expect(await reopen('sent')).toEqual({ refused: 'CIRCULAR_EXISTS' });
		expect(await texts()).toEqual([]);
		expect(await db.outbox.count()).toBe(0);
	});

	test('SY30 is no draft any more where the server sent it meanwhile', async () => {
		await reopen('waits');
		sentMeanwhile();
		await push();
		expect(await texts()).toEqual([]);
		expect(await db.outbox.toArray()).toMatchObject([{ state: 'refused', code: 'CIRCULAR_EXISTS' }]);
	});

	test('SY30 stays where somebody has written on it', async () => {
		await reopen('waits');
		await saveDraft(db, { ...draft, form: { text: '中止です。来週に' } }, 1);
		sentMeanwhile();
		await push();
		expect(await texts()).toEqual(['中止です。来週に']);
	});
});
