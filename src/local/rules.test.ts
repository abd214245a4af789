import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Circular } from '#contract/rows';
import { circular, content, household, member, question } from '#tests/support/sample-rows';
import { DEVICE, fill, localMember, NOW, openDb, outboxEntry } from '#tests/support/local-store';
import { localRow } from './confirmed-rows';
import { dispatch } from './dispatch';
import { getLedger } from './ledgers';
import { live } from './live';
import { readOverlay } from './overlay';

test('what a seat asked for is on its screen after a reload, which loads the rules, and follows what is pulled', async () => {
	const db = openDb();
	const chair = localMember({ member: member('chair') });
	const asked = circular();
	await fill(db, chair, [
		{ kind: 'circular', row: asked },
		{ kind: 'household', row: household() },
	]);
	const args = { circular: asked.id, household: household().id, way: 'paper' };
	await db.outbox.put(outboxEntry(1, { name: 'receipt.tick', args, m: chair.m }));

	const seen: string[] = [];
	const corrected: Circular = { ...asked, content: { ...asked.content, title: '訂正' } };
	await new Promise<void>((done, fail) => {
		const stop = live(() => getLedger(db, chair.m, asked.id)).subscribe((found) => {
			seen.push(`${found?.circular.content.title} ${found?.ledger.doors.map(({ state }) => state).join()}`);
			if (seen.length === 1) void db.rows.put(localRow(chair.m, { kind: 'circular', row: corrected }, 1));
			else done(stop());
		}, fail);
	});
	expect(seen).toEqual([`${asked.content.title} paper`, '訂正 paper']);
});

/** What is printed of an association. */
const PRINTED = { name: '椿原東町内会', district: '椿原学区', phone: '086-000-0001' };

test('an application for a lesson waits like the other commands of a household, and is on its screen after a reload', async () => {
	const db = openDb();
	const home = localMember();
	await fill(db, home, [
		{ kind: 'association', row: { id: home.member.association, city: 'okayama', ...PRINTED } },
		{ kind: 'circular', row: circular() },
		{ kind: 'household', row: household() },
	]);
	const asked = { id: 'a1', lesson: 'l1', name: '大森 ハル', phone: '086-000-0001', people: 1 };
	const clockAndIds = { now: () => NOW, newId: () => '01JDAPPLY00000000000000000' };
	expect(await dispatch(db, clockAndIds, home.m, { name: 'lessonApplication.send', args: asked })).toHaveProperty('id');
	const read = { name: 'receipt.read', args: { circular: 'c1', version: 1 } } as const;
	const next = { ...clockAndIds, newId: () => '01JDAPPLY00000000000000001' };
	expect(await dispatch(db, next, home.m, read)).toHaveProperty('id');
	const { find, unsent } = await readOverlay(db, home, []);
	expect(find('lessonApplication', 'a1')).toMatchObject({ state: 'received', people: 1 });
	expect([...unsent('lessonApplication')]).toEqual(['a1']);
	expect([...unsent('receipt')]).toEqual(['c1.h1']);
});

test('what a household answers waits like its other commands, and is on its screen after a reload', async () => {
	const db = openDb();
	const home = localMember();
	await fill(db, home, [
		{ kind: 'circular', row: circular({ content: content({ question: question() }) }) },
		{ kind: 'household', row: household() },
	]);
	const clockAndIds = { now: () => NOW, newId: () => '01JDANSWER0000000000000000' };
	const put = { circular: 'c1', values: [{ item: 'q1', kind: 'number' as const, number: 2 }] };
	expect(await dispatch(db, clockAndIds, home.m, { name: 'answer.put', args: put })).toHaveProperty('id');
	const read = { circular: 'c1', version: 1 };
	const next = { ...clockAndIds, newId: () => '01JDANSWER0000000000000001' };
	expect(await dispatch(db, next, home.m, { name: 'receipt.read', args: read })).toHaveProperty('id');
	const { find, unsent } = await readOverlay(db, home, []);
	expect(find('answer', 'c1.h1')?.entries).toMatchObject([{ values: put.values, source: DEVICE }]);
	expect([...unsent('answer')]).toEqual(['c1.h1']);
	expect([...unsent('receipt')]).toEqual(['c1.h1']);
});
