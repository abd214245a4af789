import { describe, expect, it } from 'vitest';
import { askForCalendar } from '#api/calendar';
import { createClient } from '#api/client';
import { createTransport } from '#api/transport';
import { COMMAND_VERSION, type Command, type Envelope } from '#contract/commands';
import type { Household } from '#contract/households';
import type { Moment } from '#contract/ids';
import type { Change } from '#contract/pull';
import type { Answer } from '#contract/questions';
import type { Circular } from '#contract/rows';
import { PUSH_LIMIT } from '#contract/push';
import { newDevices } from '#domain/devices';
import { ledgerOf } from '#domain/ledger';
import { addMs } from '#domain/moment';
import { practiceTown as words } from '#i18n/words';
import { PRACTICE_DEVICE } from './device';
import { PracticeApi } from './fetch';
import { Kept } from './kept';
import { foundTown, practiceMembers } from './town';

const NOW = '2026-11-20T03:00:00.000Z';
const [reader, chair] = practiceMembers(words);
if (!reader || !chair) throw new Error('a town without people');

/** What the tabs of one browser share. */
interface Shared {
	now: Moment;
	kept: Kept | undefined;
	writes: number;
}

/** The practice server as the app talks to it, with a clock and a store of the test's. */
function practice(kept?: Kept, tab?: Shared) {
	const state: Shared = tab ?? { now: NOW, kept, writes: 0 };
	const files = new Map<string, Response>();
	const api = new PracticeApi({
		words,
		now: () => state.now,
		store: {
			transact: async (work) => {
				const { kept: next, answer } = work(state.kept);
				if (next) {
					state.kept = Kept.parse(JSON.parse(JSON.stringify(next)));
					state.writes += 1;
				}
				return answer;
			},
			files: {
				match: async (path) => files.get(String(path))?.clone(),
				put: async (path, file) => void files.set(String(path), file),
			},
		},
	});
	const client = createClient({ fetch: api.fetch, token: async () => 'practice' });
	return { api, client, state, transport: createTransport({ client, device: async () => 'practice', yieldToMain }) };
}
const yieldToMain = async () => undefined;

let made = 0;
const command = ({ name, args }: Command, as = reader): Envelope => ({
	id: `01HZZZZZZZZZZZZZZZZZZZZ${String((made += 1)).padStart(3, '0')}`,
	...{ v: COMMAND_VERSION, as: { association: as.association, member: as.member }, at: NOW, name, args },
});
const ask = (as = reader, cursor: null | { shared: number; own: number; scope: string } = null) => [
	{ as: { association: as.association, member: as.member }, cursor },
];
const read: Command = { name: 'receipt.read', args: { circular: 'practice-circular-1', version: 1 } };

async function pulled({ transport }: ReturnType<typeof practice>, as = reader) {
	const pages = await transport.pull(ask(as));
	const [page] = pages;
	if (page?.status !== 'page') throw new Error(`no page: ${page?.status}`);
	return page;
}
const of = (changes: Change[], kind: string) =>
	changes.flatMap((change) => ('kind' in change && change.kind === kind ? [change.row as never] : []));

describe('the practice town', () => {
	it('knows the phone that practises, and tells of no other', async () => {
		const [household] = of((await pulled(practice())).changes, 'household') as Household[];
		expect(newDevices(household?.devices ?? [], PRACTICE_DEVICE, NOW)).toEqual([]);
	});

	it('begins with circulars to read, for the household and the chair alike', async () => {
		for (const as of [reader, chair]) {
			const { changes, member } = await pulled(practice(), as);
			expect(of(changes, 'circular')).toHaveLength(words.circulars.length);
			expect(member.name).toBe(as.name);
		}
	});

	it('makes an address of the calendar up, changes it and ends it', async () => {
		const { client } = practice();
		const { association, member } = reader;
		const asked = async (ask: 'show' | 'change' | 'end') =>
			(await askForCalendar(client, { as: { association, member }, ask, language: 'ja' })).token;
		expect([await asked('show'), await asked('show'), await asked('change'), await asked('show')]).toEqual([
			...['practice-1', 'practice-1', 'practice-2', 'practice-2'],
		]);
		expect([await asked('end'), await asked('show')]).toEqual([undefined, 'practice-3']);
	});

	it('shows a household no roster, as the real server does', async () => {
		const { changes } = await pulled(practice());
		expect(of(changes, 'household')).toMatchObject([{ id: reader.household }]);
	});

	it('takes a reading, which the chair’s ledger then has, and answers the same id the same again', async () => {
		const town = practice();
		const asked = command(read);
		const first = await town.transport.push([asked]);
		expect(first).toEqual([{ id: asked.id, status: 'done' }]);
		expect(await town.transport.push([asked])).toEqual(first);
		const { changes } = await pulled(town, chair);
		const receipts = of(changes, 'receipt') as { household: string; circular: string }[];
		expect(receipts).toContainEqual(expect.objectContaining({ household: reader.household }));
	});

	it('asks something, which the household answers without consequence, and neighbours answer too', async () => {
		const town = practice();
		const { changes: first } = await pulled(town);
		const asking = (of(first, 'circular') as Circular[]).find(({ content }) => content.question);
		const [item] = asking?.content.question?.items ?? [];
		if (!asking || !item) throw new Error('the town asks nothing');
		const values = [{ item: item.id, kind: 'attend' as const, people: 2 }];
		const answer: Command = { name: 'answer.put', args: { circular: asking.id, values } };
		expect(await town.transport.push([command(answer)])).toMatchObject([{ status: 'done' }]);
		const own = of((await pulled(town)).changes, 'answer') as Answer[];
		expect(own).toMatchObject([{ household: reader.household, entries: [{ source: PRACTICE_DEVICE, way: 'self' }] }]);
		const all = of((await pulled(town, chair)).changes, 'answer') as Answer[];
		expect(all.length).toBeGreaterThan(4);
	});

	it('lets a household ask to be watched over, and end it, of which nobody else there hears', async () => {
		const town = practice();
		const watch: Command = { name: 'watch.ask', args: { leader: true, family: [] } };
		expect(await town.transport.push([command(watch)])).toMatchObject([{ status: 'done' }]);
		expect(of((await pulled(town)).changes, 'watch')).toMatchObject([{ named: [{ as: 'leader' }] }]);
		expect(of((await pulled(town, chair)).changes, 'watch')).toEqual([]);
		await town.transport.push([command({ name: 'watch.end', args: {} })]);
		expect(of((await pulled(town)).changes, 'watch')).toMatchObject([{ named: [] }]);
	});

	it('refuses what the domain refuses, by its code', async () => {
		const { transport } = practice();
		const roster: Command = { name: 'group.add', args: { id: 'g', name: '9班', order: 9 } };
		const unknown: Command = { name: 'receipt.read', args: { circular: 'nothing', version: 1 } };
		const results = await transport.push([
			command(roster),
			command(unknown),
			command(read, { ...reader, member: 'x' }),
		]);
		expect(results.map((one) => ('code' in one ? one.code : one.status))).toEqual([
			'NOT_ALLOWED',
			'CIRCULAR_UNKNOWN',
			'ACCESS_ENDED',
		]);
	});

	it('goes on after a reload where it was', async () => {
		const before = practice();
		await before.transport.push([command(read)]);
		const { cursor } = await pulled(before);
		const after = practice(before.state.kept);
		const pages = await after.transport.pull(ask(reader, cursor));
		expect(pages).toMatchObject([{ status: 'page', changes: [], cursor }]);
	});

	it('takes from a phone what nobody sees any more', async () => {
		const town = practice();
		const entry = { base: '邑久', reading: 'おく', about: 'place' as const };
		await town.transport.push([command({ name: 'reading.put', args: { id: 'r', entry } }, chair)]);
		const { changes, cursor } = await pulled(town);
		expect(of(changes, 'reading')).toEqual([{ id: 'r', entry }]);
		await town.transport.push([command({ name: 'reading.remove', args: { id: 'r' } }, chair)]);
		const [page] = await town.transport.pull(ask(reader, cursor));
		expect(page).toMatchObject({ changes: [{ gone: 'reading', id: 'r' }] });
	});

	it('writes nothing when a poll has moved nothing', async () => {
		const town = practice();
		const { cursor } = await pulled(town);
		const { writes } = town.state;
		await town.transport.pull(ask(reader, cursor));
		expect(town.state.writes).toBe(writes);
	});

	it('is one town in two tabs', async () => {
		const here = practice();
		await pulled(here);
		const there = practice(undefined, here.state);
		await pulled(there);
		await here.transport.push([command(read)]);
		await there.api.sendUrgent('now');
		const { changes } = await pulled(here, chair);
		expect(of(changes, 'circular')).toContainEqual(expect.objectContaining({ id: 'now' }));
		expect(of(changes, 'receipt')).toContainEqual(expect.objectContaining({ household: reader.household }));
	});

	it('remembers the last answers, and no end of them', async () => {
		const town = practice();
		const asked = Array.from({ length: 250 }, () => command(read));
		for (let at = 0; at < asked.length; at += PUSH_LIMIT) await town.transport.push(asked.slice(at, at + PUSH_LIMIT));
		expect(town.state.kept?.answers).toHaveLength(4 * PUSH_LIMIT);
		expect(town.state.kept?.answers.at(-1)?.[0]).toBe(asked.at(-1)?.id);
	});

	it('begins anew for a phone whose cursor is of a town that is gone', async () => {
		const { transport } = practice();
		const pages = await transport.pull(ask(reader, { shared: 10_000, own: 0, scope: 'practice' }));
		expect(pages).toMatchObject([{ status: 'reset' }]);
	});
});

describe('the neighbours', () => {
	it('read one after the other what the chair sends, and two doors stay open', async () => {
		const town = practice();
		await pulled(town, chair);
		const id = await town.api.sendUrgent('now');
		const readers = async () => {
			const { changes } = await pulled(town, chair);
			const receipts = of(changes, 'receipt') as { circular: string; readBySelf?: object }[];
			return receipts.filter((one) => one.circular === id && one.readBySelf).length;
		};
		expect(await readers()).toBe(0);
		town.state.now = addMs(NOW, 9000);
		expect(await readers()).toBe(2);
		town.state.now = addMs(NOW, 3_600_000);
		expect(await readers()).toBe(words.households.length - 3);
	});

	it('leave every door in one of the six states', () => {
		const server = foundTown(words, NOW);
		const [circular] = [...server.rows].flatMap((one) => (one.kind === 'circular' ? [one.row] : []));
		if (!circular) throw new Error('nothing was sent');
		const { counts, total } = ledgerOf(circular, server.households, new Map());
		expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(total);
	});
});

describe('what a practice needs no server for', () => {
	it('keeps a picture that was sent, and knows no other', async () => {
		const { transport } = practice();
		const as = { association: chair.association, member: chair.member };
		const hash = 'a'.repeat(64);
		await expect(transport.getFile(as, hash)).rejects.toMatchObject({ code: 'ATTACHMENT_UNKNOWN' });
		await transport.putFile(as, { hash, type: 'image/png', bytes: new Uint8Array([1, 2, 3]) });
		expect((await transport.getFile(as, hash)).size).toBe(3);
	});

	it('opens no card, founds nothing and wakes no phone', async () => {
		const { client } = practice();
		const post = { method: 'POST' as const, signing: 'always' as const, timeout: 1000, body: '{}' };
		await expect(client({ ...post, path: 'session' })).rejects.toMatchObject({ code: 'KEY_UNKNOWN' });
		await expect(client({ ...post, path: 'found' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
		expect(await (await client({ ...post, path: 'subscription' })).json()).toEqual({ vapidKey: null });
	});
});

describe('duties', () => {
	it('whoever practises is on the rota, and the neighbour that is asked exchanges after a moment', async () => {
		const town = practice();
		const rota = async () => {
			const changes = (await town.transport.pull(ask())).flatMap((page) =>
				page.status === 'page' ? page.changes : [],
			);
			return changes.flatMap((one) => ('kind' in one && one.kind === 'duty' ? [one.row] : []))[0];
		};
		const before = await rota();
		const [own, other] = before?.turns ?? [];
		expect(own?.household).toBe(reader.household);
		const args = {
			...{ id: 'practice-duty', give: own?.days[0] ?? '' },
			take: { day: other?.days[0] ?? '', household: other?.household ?? '' },
		};
		const results = await town.transport.push([command({ name: 'duty.ask', args })]);
		expect(results).toMatchObject([{ status: 'done' }]);
		expect((await rota())?.turns[0]?.household).toBe(reader.household);
		town.state.now = addMs(NOW, 5_000);
		expect((await rota())?.turns.slice(0, 2).map(({ household }) => household)).toEqual([
			other?.household,
			reader.household,
		]);
	});
});
