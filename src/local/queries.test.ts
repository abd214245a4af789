import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { Receipt, Row } from '#contract/rows';
import type { KairanDb } from './db';
import { clockAndIdsAt, fill, localMember, openDb, outboxEntry } from '#tests/support/local-store';
import { circular, content, household, member } from '#tests/support/sample-rows';
import { localRow } from './confirmed-rows';
import { dispatch } from './dispatch';
import { searchCirculars, fold } from './search';
import { getCircular, listCirculars, listOutbox } from './queries';

const memberKey = 'a1/h1';
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T00:00:00.000Z`;
const shown = (id: string, publishedAt: string, over: Parameters<typeof circular>[0] = {}): Row => ({
	kind: 'circular',
	row: circular({ id, publishedAt, ...over }),
});
const receipt = (over: Partial<Receipt>): Row => ({
	kind: 'receipt',
	row: { circular: 'c1', household: 'h1', ...over },
});
const home: Row = { kind: 'household', row: household() };

let db: KairanDb;
beforeEach(() => {
	db = openDb();
});

const listed = async (limit = 10) => (await listCirculars(db, memberKey, limit)).map(({ circular: { id } }) => id);

describe('the list', () => {
	test('is newest first and no longer than asked for; a member that is not here has none', async () => {
		await fill(db, localMember(), [shown('c1', day(1)), shown('c3', day(3)), shown('c2', day(2))]);
		expect(await listed(2)).toEqual(['c3', 'c2']);
		expect(await listCirculars(db, 'a1/nobody', 5)).toEqual([]);
	});

	test('SY18 what was just published stands first, even from a phone whose clock is a day behind', async () => {
		const chair = localMember({ m: 'a1/chair', member: member('chair') });
		await fill(db, chair, [shown('c1', day(20)), shown('c2', day(21))]);
		const command: Command = {
			name: 'circular.publish',
			args: { id: 'mine', content: content(), audience: { to: 'all' } },
		};
		await dispatch(db, clockAndIdsAt(day(1)), chair.m, command);
		const views = await listCirculars(db, chair.m, 2);
		expect(views.map(({ circular: { id }, pending }) => [id, pending])).toEqual([
			['mine', true],
			['c2', false],
		]);
		expect(await db.rows.count()).toBe(2);
	});

	test('SY8 a command in the outbox that nobody can read keeps nothing off the screen', async () => {
		await fill(db, localMember(), [shown('c1', day(1)), home]);
		await db.outbox.bulkPut([null, undefined, 7, 'x'].map((args, i) => outboxEntry(i + 1, { args })));
		expect(await listed()).toEqual(['c1']);
		expect((await listOutbox(db)).pending).toHaveLength(4);
	});

	test('SY18 a refused command changes nothing on the screen', async () => {
		await fill(db, localMember(), [shown('c1', day(1)), home]);
		await db.outbox.put(outboxEntry(1));
		expect((await getCircular(db, memberKey, 'c1'))?.read).toBe('unsent');
		await db.outbox.put(outboxEntry(1, { state: 'refused', code: 'NOT_IN_AUDIENCE' }));
		expect((await getCircular(db, memberKey, 'c1'))?.read).toBe('no');
	});
});

describe('what counts as read', () => {
	const correction = { version: 2, at: day(3), note: '訂正', again: true, before: {} };

	test('a reading of the household, not of the family elsewhere', async () => {
		await fill(db, localMember(), [shown('c1', day(1)), home, receipt({ readByFamily: { at: day(2), version: 1 } })]);
		expect((await getCircular(db, memberKey, 'c1'))?.read).toBe('no');
		await fill(db, localMember({ member: member('family') }));
		expect((await getCircular(db, memberKey, 'c1'))?.read).toBe('yes');
	});

	test('a correction shows as one; only one that asks for it must be read again', async () => {
		const read = receipt({ readBySelf: { at: day(2), version: 1 } });
		await fill(db, localMember(), [shown('c1', day(1), { version: 2, corrections: [correction] }), home, read]);
		expect(await getCircular(db, memberKey, 'c1')).toMatchObject({ read: 'no', corrected: true });
		const mild = { ...correction, again: false };
		await fill(db, localMember(), [shown('c1', day(1), { version: 2, corrections: [mild] })]);
		expect(await getCircular(db, memberKey, 'c1')).toMatchObject({ read: 'yes', corrected: true });
	});
});

describe('what a household does not have to read any more', () => {
	const tick = { at: day(2), by: 'leader' };
	const settled = async () => (await getCircular(db, memberKey, 'c1'))?.settled;

	test('what it was handed on paper is 紙, what it was told is told, until a correction asks anew', async () => {
		await fill(db, localMember(), [shown('c1', day(1)), home, receipt({ paper: tick, told: tick })]);
		expect(await getCircular(db, memberKey, 'c1')).toMatchObject({ read: 'no', settled: 'paper' });
		await fill(db, localMember(), [receipt({ told: tick })]);
		expect(await settled()).toBe('told');
		const again = { version: 2, at: day(3), note: '', before: {}, again: true };
		await fill(db, localMember(), [shown('c1', day(1), { version: 2, corrections: [again] })]);
		expect(await settled()).toBeUndefined();
	});

	test('what was sent before it came', async () => {
		const later = household({ stays: [{ group: 'g1', officer: false, from: 101 }] });
		await fill(db, localMember(), [shown('c1', day(1)), { kind: 'household', row: later }]);
		expect(await settled()).toBe('before');
		expect((await listCirculars(db, memberKey, 1))[0]?.settled).toBe('before');
		await fill(db, localMember(), [home]);
		expect(await settled()).toBeUndefined();
	});

	test('a seat, which has no household, came to nothing too late', async () => {
		const chair = localMember({ m: 'a1/chair', member: member('chair') });
		await fill(db, chair, [shown('c1', day(1))]);
		expect((await getCircular(db, chair.m, 'c1'))?.settled).toBeUndefined();
	});
});

describe('a cancellation', () => {
	const withdrawn = { at: day(20), reason: '雨のため', news: true, cancelled: true };
	const off = shown('c1', day(1), { state: 'withdrawn', version: 2, withdrawn });
	const read = receipt({ readBySelf: { at: day(2), version: 1 }, paper: { at: day(2), by: 'leader' } });

	test('stands on top and unread for whoever had read or held the circular', async () => {
		await fill(db, localMember(), [off, shown('c2', day(19)), home, read]);
		expect(await listed(2)).toEqual(['c1', 'c2']);
		expect(await listed(1)).toEqual(['c1']);
		expect(await getCircular(db, memberKey, 'c1')).toMatchObject({ read: 'no' });
		expect((await getCircular(db, memberKey, 'c1'))?.settled).toBeUndefined();
	});

	test('one that is no news stays in its place and asks nobody', async () => {
		const quiet = shown('c1', day(1), { state: 'withdrawn', withdrawn: { at: day(20), reason: '' } });
		await fill(db, localMember(), [quiet, shown('c2', day(19)), home]);
		expect(await listed()).toEqual(['c2', 'c1']);
		expect(await getCircular(db, memberKey, 'c1')).toMatchObject({ read: 'no', settled: 'withdrawn' });
	});

	test('that waits in the outbox moves the circular up at once', async () => {
		const chair = localMember({ m: 'a1/chair', member: member('chair') });
		await fill(db, chair, [shown('c1', day(1)), shown('c2', day(19))]);
		const args = { id: 'c1', reason: '雨のため', cancelled: true };
		await dispatch(db, clockAndIdsAt(), chair.m, { name: 'circular.withdraw', args });
		const views = await listCirculars(db, chair.m, 2);
		expect(views.map(({ circular: { id } }) => id)).toEqual(['c1', 'c2']);
	});
});

describe('searching', () => {
	const found = async (text: string, limit = 10) =>
		(await searchCirculars(db, memberKey, text, limit)).map(({ circular: { id } }) => id);

	beforeEach(() =>
		fill(db, localMember(), [
			shown('c1', day(1), { content: content({ title: 'ゴミ出しの日', body: '資源ゴミは第2木曜です。' }) }),
			shown('c2', day(2), { content: content({ fields: { place: '操南公民館' }, body: 'もちつき大会' }) }),
			shown('c3', day(3), {
				content: content({
					attachments: [
						{
							hash: 'a'.repeat(64),
							type: 'image/png',
							bytes: 1,
							width: 1,
							height: 1,
							kind: 'page',
							text: '防災訓練のゴミ袋',
						},
					],
				}),
			}),
		]),
	);

	test('every word must be somewhere: in title, text, fields or the text of a page; newest first', async () => {
		expect(await found('ゴミ')).toEqual(['c3', 'c1']);
		expect(await found('ゴミ　木曜')).toEqual(['c1']);
		expect(await found('操南公民館')).toEqual(['c2']);
		expect(await found('ゴミ', 1)).toEqual(['c3']);
		expect(await found('ゴミ 餅')).toEqual([]);
	});

	test('kana, width, case and the spelling of 「が」 make no difference', async () => {
		expect(await found('ごみ')).toEqual(['c3', 'c1']);
		expect(await found('ｺﾞﾐ')).toEqual(['c3', 'c1']);
		expect(await found('モチツキ')).toEqual(['c2']);
		expect(await found('第２')).toEqual(['c1']);
		expect(fold('ガＡｂヴー')).toBe(fold('か\u3099aBゔー'));
	});

	test('a word is found over the end of a line, spaced out, and with a sign in it that nobody can see', async () => {
		const page = { hash: 'b'.repeat(64), type: 'image/png', bytes: 1, width: 1, height: 1, kind: 'page' } as const;
		const text = '総 会 の お 知 ら せ\n\nご欠席の方は委任\n状を班長までお出しください。\n防 災 訓 練\nﾌﾘｶﾞﾅ';
		const body = '公\u00ad民\u200b館の渡邉\u{e0100}さん';
		await fill(db, localMember(), [
			shown('c4', day(4), { content: content({ body, attachments: [{ ...page, text }] }) }),
		]);
		const words = ['お知らせ', '委任状', '防災訓練 班長', 'ふりがな', '公民館', '渡邉さん', '渡邉\u{e0100}', '防 災'];
		for (const word of words) expect([word, await found(word)]).toEqual([word, expect.arrayContaining(['c4'])]);
		expect(await found('さん総会')).toEqual([]);
	});

	test('a name is found as it is written and as it is read, by its ruby and by the list', async () => {
		await fill(db, localMember(), [
			shown('c4', day(4), { content: content({ body: '虫明《むしあげ》公民館' }) }),
			shown('c5', day(5), { content: content({ body: '邑久公民館' }) }),
		]);
		const entry = { base: '邑久', reading: 'おく', about: 'place' as const };
		await db.rows.put(localRow(memberKey, { kind: 'reading', row: { id: 'r1', entry } }, 1));
		for (const word of ['虫明公民館', 'むしあげ', '虫明']) expect([word, await found(word)]).toEqual([word, ['c4']]);
		for (const word of ['邑久公民館', 'オク', '邑久']) expect([word, await found(word)]).toEqual([word, ['c5']]);
	});

	test('no words find nothing, and signs are only signs', async () => {
		expect(await found(' 　')).toEqual([]);
		expect(await found('.*')).toEqual([]);
	});

	test('what waits in the outbox is found as it will be', async () => {
		const chair = localMember({ m: 'a1/chair', member: member('chair') });
		await fill(db, chair, [shown('c1', day(1))]);
		const body = '焚き火のあと';
		const command: Command = {
			name: 'circular.publish',
			args: { id: 'n', content: content({ body }), audience: { to: 'all' } },
		};
		await dispatch(db, clockAndIdsAt(), chair.m, command);
		const args = { id: 'c1', content: content({ body }), from: 1, note: '訂正', again: false };
		await dispatch(db, clockAndIdsAt(), chair.m, { name: 'circular.correct', args });
		expect((await searchCirculars(db, chair.m, '焚き火', 5)).map(({ circular: { id } }) => id)).toEqual(['n', 'c1']);
	});

	test('further texts are looked through, by their words and their readings', async () => {
		const texts = [
			{ lang: 'en', title: 'River cleaning', body: 'On 6 December.' },
			{ lang: 'ja-simple', title: '川《かわ》の そうじ', body: '長靴《ながぐつ》を はいて きてください。' },
		] as const;
		await fill(db, localMember(), [shown('t1', day(4), { content: content({ texts: [...texts] }) })]);
		for (const words of ['river', 'december', '川の そうじ', 'ながぐつ']) expect(await found(words)).toEqual(['t1']);
	});

	test('a thousand circulars are looked through to the last', async () => {
		const many = Array.from({ length: 1000 }, (_, i) =>
			shown(`m${i}`, day(5), { content: content({ title: `第${i}号` }) }),
		);
		await fill(db, localMember(), many);
		expect(await found('もちつき')).toEqual(['c2']);
		expect((await listCirculars(db, memberKey, 2000)).length).toBe(1003);
	});
});
