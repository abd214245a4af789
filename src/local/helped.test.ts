import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Helped } from '#domain/helping';
import { openDb } from '#tests/support/local-store';
import { changeHelped, listHelped, sweepHelped } from './helped';

const [M1, M2] = ['a1/m1', 'a1/m2'] as const;
const helped = (id: string, day: string): Helped => ({
	...{ id, name: '三宅 節子', since: `${day}T01:00:00.000Z`, moved: `${day}T01:00:00.000Z`, phone: 'android' },
	...{ until: `${day}T13:00:00.000Z`, token: 't', marks: { homeScreen: 'done' }, progress: { woken: false } },
});
const ids = (list: Helped[]) => list.map(({ id }) => id);

test('rows outlive a reload, each seat has its own, and two writes at once lose none', async () => {
	const db = openDb();
	await Promise.all(['a', 'b'].map((id) => changeHelped(db, M1, (list) => [...list, helped(id, '2026-11-22')])));
	expect(ids(await listHelped(db, M1, '2026-11-22')).sort()).toEqual(['a', 'b']);
	expect((await listHelped(db, M1, '2026-11-22'))[0]?.marks).toEqual({ homeScreen: 'done' });
	expect(await listHelped(db, M2, '2026-11-22')).toEqual([]);
});

test('after two weeks the names are neither shown nor left on the device', async () => {
	const db = openDb();
	await changeHelped(db, M1, () => [helped('old', '2026-11-01'), helped('new', '2026-11-10')]);
	await changeHelped(db, M2, () => [helped('old', '2026-11-01')]);
	expect(ids(await listHelped(db, M1, '2026-11-16'))).toEqual(['new']);
	await sweepHelped(db, '2026-11-16');
	expect((await db.settings.toArray()).map(({ key }) => key)).toEqual([`helped ${M1}`]);
	expect(ids(await listHelped(db, M1, '2026-11-12'))).toEqual(['new']);
});

test('what another version wrote in another shape counts as nothing', async () => {
	const db = openDb();
	await db.settings.put({ key: `helped ${M1}`, value: [{ name: '三宅' }] });
	expect(await listHelped(db, M1, '2026-11-16')).toEqual([]);
});
