import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { KairanDb } from '#local/db';
import { getCircular } from '#local/queries';
import { cursor, fill, localMember, openDb } from '#tests/support/local-store';
import { page, Scripted } from '#tests/support/scripted-transport';
import { circular } from '#tests/support/sample-rows';
import { takeAhead } from './ahead';
import { pullAll } from './pull';

const memberKey = 'a1/h1';
const as = { association: 'a1', member: 'h1' };
const item = (over: Parameters<typeof circular>[0] = {}) => ({ as, circular: circular({ id: 'c9', ...over }) });

let db: KairanDb;
beforeEach(() => (db = openDb()));

const version = async () => (await getCircular(db, memberKey, 'c9'))?.circular.version;

test('SY28 what comes with a push can be read before the next pull, which starts where the phone stood', async () => {
	await fill(db, localMember());
	await takeAhead(db, [item()]);
	expect(await version()).toBe(1);
	const server = new Scripted();
	const asked: unknown[] = [];
	server.answerPull = (members) => {
		asked.push(members[0]?.cursor);
		return [page(as, [{ kind: 'circular', row: circular({ id: 'c9', version: 2 }) }], cursor(5))];
	};
	await pullAll(db, server, await db.members.toArray());
	expect(asked).toEqual([cursor(1)]);
	expect(await version()).toBe(2);
});

test('SY28 what is newer here stays, and so does what a withdrawal took away', async () => {
	await fill(db, localMember());
	await takeAhead(db, [item({ version: 3 })]);
	await takeAhead(db, [item({ version: 2 })]);
	expect(await version()).toBe(3);
});

test('SY28 nothing is written for a member that this phone does not act for, or not any more', async () => {
	await takeAhead(db, [item()]);
	await fill(db, localMember({ state: 'ended' }));
	await takeAhead(db, [item()]);
	expect(await db.rows.count()).toBe(0);
});
