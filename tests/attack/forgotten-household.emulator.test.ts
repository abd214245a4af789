import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { Duty, DutyPlan } from '#contract/duties';
import type { Entry, Question } from '#contract/questions';
import { DAY_MS } from '#domain/moment';
import { KEPT_AS } from '#domain/retention';
import { sweepAccounts } from '#functions/jobs/sweep-accounts';
import { enter } from '#tests/support/emulator-association';
import { everyDocument, everyFile, type StoredDoc } from '#tests/support/everything';
import { Mails } from '#tests/support/mails';
import { content, duty, lesson, meeting, question } from '#tests/support/sample-rows';
import { startTestServer, type TestServer } from '#tests/support/server';

const NAME = '鬼無里 ふで';
const FACTS = { name: NAME, kana: 'きなさ ふで', phone: '090-4242-4242', mail: 'fude-desk@example.jp' };
const ADDRESS = 'fude@example.jp';
const LABEL = 'ふでの居間のスマホ';
const READ = { base: '鬼無里', reading: 'キナサ', about: 'family' } as const;
/** The whole name, as a leader may have typed it. */
const READ_WHOLE = { base: '鬼無里ふで子', reading: 'キナサフデコ', about: 'family' } as const;
const WORDS = [...Object.values(FACTS), ADDRESS, LABEL, READ.base, READ.reading, READ_WHOLE.base, READ_WHOLE.reading];

let server: TestServer;
let mails: Mails;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	mails = await Mails.start(server);
});
afterEach(() => mails.stop());

const h1Alone = { to: 'households' as const, households: ['h1'] };
const message = (id: string, text: string, audience: typeof h1Alone | { to: 'all' }): Command<'message.send'> => ({
	name: 'message.send',
	args: { id, text, audience, urgent: false },
});

const said = (text: string): Entry['values'] => [{ item: 'q1', kind: 'text', text }];

/** All that can be stored about a household, by everybody who can store it. */
async function live(): Promise<void> {
	const { chair, leader, h1 } = mails.association;
	const of = { kind: 'household', household: 'h1' } as const;
	await chair.must(
		{ name: 'household.change', args: { id: 'h1', ...FACTS, ways: ['app', 'mail'] } },
		{ name: 'seat.open', args: { id: 's-linked', role: 'officer', title: '会計', holder: NAME, household: 'h1' } },
		{ name: 'reading.put', args: { id: 'r-name', entry: READ } },
		{ name: 'reading.put', args: { id: 'r-whole', entry: READ_WHOLE } },
		{ name: 'seat.open', args: { id: 's-named', role: 'officer', title: '書記', holder: NAME } },
	);
	const open = lesson({ id: 'l-open', takes: 'asked' });
	await mails.association.city.must({ name: 'lesson.put', args: open });
	const form = { name: NAME, phone: FACTS.phone, people: 1 };
	await h1.must({ name: 'lessonApplication.send', args: { id: 'a-h1', lesson: open.id, ...form } });
	await h1.must({ name: 'device.name', args: { device: h1.device, of, label: LABEL } });
	await mails.confirmed(h1, ADDRESS);
	const words: Question = question({ items: [{ id: 'q1', label: 'ひとこと', kind: 'text' }] });
	await mails.publish('c1', content({ question: { ...words, deadline: '2027-12-01T00:00:00.000Z' } }));
	await chair.must(message('m-all', 'みなさんへ', { to: 'all' }), message('m-h1', `${NAME}さんへ`, h1Alone));
	const later = message('m-later', `${NAME}さんへ、あした`, h1Alone);
	await chair.must({ name: 'later.put', args: { at: '2026-12-01T00:00:00.000Z', command: later } });
	await h1.must({ name: 'receipt.read', args: { circular: 'c1', version: 1 } });
	await h1.must({ name: 'answer.put', args: { circular: 'c1', values: said(`${NAME}が行きます。`) } });
	await leader.must({ name: 'answer.slip', args: { circular: 'c1', household: 'h1', values: said(`${NAME}さん`) } });
	await h1.must({ name: 'meeting.listPeople', args: { people: [{ id: 'p1', name: NAME }] } });
	const { id: _, convened: _c, ...rules } = meeting({ counting: 'person', deadline: '2027-12-01T00:00:00.000Z' });
	await chair.must({ name: 'meeting.convene', args: { circular: 'c1', ...rules } });
	const proxy = { way: 'proxy', proxy: { to: 'named', name: NAME } } as const;
	const voter = { circular: 'c1', group: 'g1', voter: 'p1', salt: 'salt' };
	await h1.must({ name: 'meeting.vote', args: { ...voter, said: proxy } });
	await h1.must({ name: 'message.reply', args: { circular: 'm-all', text: `${NAME}です。行きます。` } });
	await chair.must({
		name: 'message.reply',
		args: { circular: 'm-all', household: 'h1', text: `${NAME}さん、どうも` },
	});
	await chair.must({ name: 'safety.start', args: { id: 's1', drill: false, scope: { to: 'all' } } });
	const safe = { state: 'safe' as const, note: `${NAME}は2階です` };
	await h1.must({ name: 'safety.report', args: { check: 's1', said: safe } });
	await leader.must({ name: 'safety.enter', args: { check: 's1', household: 'h1', way: 'door', said: safe } });
	await h1.must({ name: 'safety.need', args: { need: `${NAME}は車いすです` } });
	await h1.must({ name: 'watch.ask', args: { leader: true, family: [mails.association.family.device] } });
	await leader.must({ name: 'receipt.tick', args: { circular: 'c1', household: 'h1', way: 'told' } });
	await leader.must(
		{ name: 'duty.put', args: dutyOf({ id: 'h1', label: NAME.slice(0, 3), done: 0 }) },
		{ name: 'duty.exempt', args: { household: 'h1', grounds: `${NAME}さんが入院中` } },
	);
	await mails.sweep(DAY_MS);
}

/** A rota on which a household stands alone, ahead of every clock here. */
function dutyOf(one: Duty['households'][number]): DutyPlan {
	const { turns: _t, asks: _a, version: _v, by: _b, ...settings } = duty();
	const turns = [{ days: ['2029-12-04'], household: one.id }];
	return { ...settings, until: '2029-12-31', households: [one], from: '2029-12-01', turns };
}

const namesH1 = ({ path, data }: StoredDoc, of: string) =>
	path.includes(of) &&
	(/\/(rows|members)\/(household\.)?h1(\/|$)/.test(path) || /"h1"|\/h1"/.test(JSON.stringify(data)));

/** What kind of a document it is: `rows/household`, `mails`. */
function kindOf({ path }: StoredDoc): string {
	const [top, , below, id, deeper] = path.split('/');
	if (top !== 'associations') return String(top);
	return below === 'rows' ? `rows/${id?.split('.')[0]}` : deeper ? String(deeper) : String(below);
}

const textOf = (docs: unknown) => JSON.stringify(docs);

test('after a household was forgotten no byte of it is in any document, file, log or answer', async () => {
	await live();
	const before = textOf(await everyDocument(server));
	expect(WORDS.filter((word) => !before.includes(word))).toEqual([]);
	await mails.association.chair.must({ name: 'household.forget', args: { id: 'h1' } });
	await mails.sweep(DAY_MS);
	await sweepAccounts(server.jobs);
	const { h1, family, chair, officer, leader } = mails.association;
	const left = [await everyDocument(server), await everyFile(server.blobDir), server.logged];
	for (const word of [...WORDS, h1.device, family.device]) expect(textOf(left), word).not.toContain(word);
	// Nor is it told to anybody: not to a phone that fills anew, and not to one that goes on.
	for (const actor of [chair, officer, leader]) {
		const { changes } = await actor.pull();
		expect(WORDS.filter((word) => textOf(changes).includes(word))).toEqual([]);
	}
});

test('the sign-in accounts of its phones are deleted, but of none that acts for somebody else', async () => {
	const { association } = mails;
	const shared = association.family;
	await enter(server, association.card('k-h2').secret, shared.device);
	const deleted: string[] = [];
	const deleteAccounts = async (devices: string[]) => void deleted.push(...devices);
	await sweepAccounts({ ...server.jobs, deleteAccounts });
	expect(deleted).toEqual([]);
	await association.chair.must({ name: 'household.forget', args: { id: 'h1' } });
	await sweepAccounts({ ...server.jobs, deleteAccounts });
	await sweepAccounts({ ...server.jobs, deleteAccounts });
	expect(deleted).toEqual([association.h1.device]);
	// A phone that shows another card is known again.
	await enter(server, association.card('k-h3').secret, association.h1.device);
	await sweepAccounts({ ...server.jobs, deleteAccounts });
	expect(deleted).toEqual([association.h1.device]);
});

test('accounts that could not be deleted are tried again', async () => {
	await mails.association.chair.must({ name: 'household.forget', args: { id: 'h1' } });
	const deleteAccounts = () => Promise.reject(new Error('not now'));
	await expect(sweepAccounts({ ...server.jobs, deleteAccounts })).rejects.toThrow('not now');
	expect(await server.store.accounts.idle(10)).toContain(mails.association.h1.device);
});

test('the seats of its people stay, nameless, with the phones that act for them', async () => {
	const { association } = mails;
	await association.chair.must({
		name: 'seat.change',
		args: { id: 'officer', title: '副会長', holder: 'h1 山田', household: 'h1' },
	});
	await association.chair.must({ name: 'household.forget', args: { id: 'h1' } });
	expect((await association.officer.page(null)).status).toBe('page');
	const seat = (await association.chair.pull()).rows('seat').find(({ id }) => id === 'officer');
	expect(seat).toMatchObject({ title: '副会長', devices: [{ id: association.officer.device }] });
	expect(seat).not.toHaveProperty('holder');
	expect(seat).not.toHaveProperty('household');
});

test('what was written to others stays, be it that it was written to the household too', async () => {
	const { chair, h2 } = mails.association;
	await chair.must(message('m-two', '雪かきの二軒へ', { to: 'households', households: ['h1', 'h2'] } as never));
	await mails.publish('c1', content({ title: '川掃除' }));
	await chair.must({ name: 'household.forget', args: { id: 'h1' } });
	const titles = (await h2.pull()).rows('circular').map((row) => row.content.title);
	expect(titles).toEqual(['雪かきの二軒へ', '川掃除']);
});

test('the household’s own page says of every document that is stored about it how long that is kept', async () => {
	await live();
	const about = (await everyDocument(server)).filter((doc) => namesH1(doc, mails.association.id) || isBeside(doc));
	const kinds = [...new Set(about.map(kindOf))].sort();
	expect(kinds).toEqual(Object.keys(KEPT_AS).sort());
});

/** Documents outside the association that name the household. */
function isBeside({ path, data }: StoredDoc): boolean {
	const doc = data as { association?: string; member?: string; household?: string; members?: string[] } | undefined;
	const { id } = mails.association;
	if (path.startsWith('associations/')) return false;
	if (doc?.members) return doc.members.includes(`${id}/h1`);
	return doc?.association === id && (doc.member === 'h1' || doc.household === 'h1');
}

test('what its phone is told of the household is what the database holds of it', async () => {
	await live();
	const { h1, id } = mails.association;
	// The first pull of a week notes itself.
	await h1.pull();
	const pulled = await h1.pull();
	const stored = async (kind: string, row: string) =>
		((await server.db.doc(`associations/${id}/rows/${kind}.${row}`).get()).data() as { row: unknown }).row;
	expect(pulled.rows('household')).toEqual([await stored('household', 'h1')]);
	for (const kind of ['receipt', 'answer', 'thread'] as const) {
		const rows = (await server.db.collection(`associations/${id}/rows`).where('kind', '==', kind).get()).docs
			.map((doc) => doc.get('row') as { household: string; circular: string })
			.filter(({ household }) => household === 'h1');
		expect(rows.length).toBeGreaterThan(0);
		const byCircular = <T extends { circular: string }>(all: T[]) =>
			all.sort((a, b) => (a.circular < b.circular ? -1 : 1));
		expect(byCircular(pulled.rows(kind))).toEqual(byCircular(rows));
	}
});
