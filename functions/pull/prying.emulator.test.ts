import { beforeAll, expect, test } from 'vitest';
import type { Cursor, PullReply } from '#contract/pull';
import { ROWS_VERSION } from '#contract/pull';
import type { Actor } from '#tests/support/actor';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { content, question } from '#tests/support/sample-rows';

associationForAllTests();
beforeAll(async () => {
	const { chair } = association;
	const facts = (id: string) => ({ id, name: `${id} 山田`, phone: `086-${id}`, mail: `${id}@example.jp`, ways: [] });
	await chair.must(
		{
			name: 'circular.publish',
			args: { id: 'to-all', content: content({ question: question() }), audience: { to: 'all' } },
		},
		...['h1', 'h2', 'h3', 'h4'].map((id) => chair.command('household.change', facts(id))),
		...['h1', 'h2', 'h3', 'h4'].map((household) =>
			chair.command('receipt.tick', { circular: 'to-all', household, way: 'paper' }),
		),
		...['h1', 'h2', 'h3', 'h4'].map((household, nth) =>
			chair.command('answer.slip', {
				...{ circular: 'to-all', household },
				values: [{ item: 'q1', kind: 'number', number: nth }],
			}),
		),
		{ name: 'household.move', args: { id: 'h2', group: 'g2' } },
	);
});

/** Everything that a member gets, from nothing and by the cursors that it can make up, as one text. */
async function allOf(actor: Actor): Promise<string> {
	const fresh = await actor.pull();
	const { scope, shared, own } = fresh.cursor;
	const made: Cursor[] = [
		{ scope, shared: 0, own },
		{ scope, shared, own: 0 },
		{ scope, shared: 0, own: 0 },
		{ scope, shared: Math.max(0, shared - 3), own: 0 },
	];
	const pages = await Promise.all(made.map((cursor) => actor.page(cursor)));
	return JSON.stringify([fresh.changes, pages]);
}
const namesIn = (text: string) => ['h1', 'h2', 'h3', 'h4'].filter((id) => text.includes(`${id} 山田`));
const contactsIn = (text: string) => ['h1', 'h2', 'h3', 'h4'].filter((id) => new RegExp(`086-${id}|${id}@`).test(text));
const receiptsIn = (text: string) =>
	['h1', 'h2', 'h3', 'h4'].filter((id) => text.includes(`"household":"${id}","paper"`));

const answersIn = (text: string) =>
	['h1', 'h2', 'h3', 'h4'].filter((id) => text.includes(`"household":"${id}","entries"`));

test('with whatever cursor, each role gets its own names, contacts, receipts and answers and no others', async () => {
	const got = async (actor: Actor) => {
		const text = await allOf(actor);
		expect(answersIn(text)).toEqual(receiptsIn(text));
		return [namesIn(text), contactsIn(text), receiptsIn(text)];
	};
	expect(await got(association.leader)).toEqual([['h1', 'h2'], ['h1'], ['h1', 'h2']]);
	const second = ['h3', 'h4'];
	expect(await got(association.leader2)).toEqual([['h2', ...second], ['h2', ...second], second]);
	expect(await got(association.h1)).toEqual([['h1'], ['h1'], ['h1']]);
	expect(await got(association.h2)).toEqual([['h2'], ['h2'], ['h2']]);
	expect(await got(association.family)).toEqual([['h1'], ['h1'], ['h1']]);
	expect(await got(association.volunteer)).toEqual([[], [], []]);
	expect(await got(association.city)).toEqual([[], [], []]);
});

test('the cursor of another member opens nothing of it, whole or in parts', async () => {
	const [theirs, desk] = [(await association.leader2.pull()).cursor, (await association.chair.pull()).cursor];
	const own = (await association.leader.pull()).cursor;
	for (const cursor of [theirs, desk, { ...theirs, shared: 0 }, { ...desk, shared: 0, own: 0 }]) {
		expect((await association.leader.page(cursor)).status).toBe('reset');
	}
	expect((await association.leader.page({ ...own, shared: 0 })).status).toBe('page');
});

test('a cursor below nothing, of no number or with more in it than it has is malformed or taken for what it is', async () => {
	const { cursor } = await association.h1.pull();
	const ask = async (bad: unknown) => {
		const json = { v: ROWS_VERSION, members: [{ as: association.h1.as, cursor: bad }] };
		return server.request('/api/pull', { device: association.h1.device, json });
	};
	for (const bad of [
		{ ...cursor, shared: -1 },
		{ ...cursor, own: 0.5 },
		{ ...cursor, shared: '0' },
		{ ...cursor, scope: 1 },
	]) {
		expect((await ask(bad)).status).toBe(400);
	}
	const reply = await ask({ ...cursor, tokens: ['desk'], shared: 0 });
	const text = JSON.stringify((await reply.json()) as PullReply);
	expect(namesIn(text).filter((id) => id !== 'h1')).toEqual([]);
});

test('a device asks for no household, seat or association but its own, however the request names it', async () => {
	const members = ['h2', 'leader', 'chair', 'h1'].map((member) => ({
		as: { association: association.id, member },
		cursor: null,
	}));
	const reply = await server.request('/api/pull', {
		device: association.h1.device,
		json: { v: ROWS_VERSION, members },
	});
	const { pages } = (await reply.json()) as PullReply;
	expect(pages.map(({ status }) => status)).toEqual(['ended', 'ended', 'ended', 'page']);
	for (const member of ['../h2', 'h2/..', 'h1.h2', '', 'h2\u0000']) {
		const json = { v: ROWS_VERSION, members: [{ as: { association: association.id, member }, cursor: null }] };
		expect((await server.request('/api/pull', { device: association.h1.device, json })).status).toBe(400);
	}
});
