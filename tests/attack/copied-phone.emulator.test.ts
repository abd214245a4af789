import { expect, test } from 'vitest';
import { ROWS_VERSION, type PullPage, type PullReply } from '#contract/pull';
import type { SessionReply } from '#contract/session';
import { DAY_MS } from '#domain/moment';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter, show } from '#tests/support/emulator-association';

associationForEachTest();

/** A browser with a phone's sign-in and store: the phone itself, or a copy of it. */
class Browser {
	constructor(
		readonly actor: Actor,
		public visits = 0,
	) {}

	async come(): Promise<PullPage['status']> {
		const { as, device } = this.actor;
		const json = { v: ROWS_VERSION, members: [{ as, cursor: null, visits: this.visits }] };
		const reply = await server.request('/api/pull', { device, json });
		const [page] = ((await reply.json()) as PullReply).pages;
		if (page?.status === 'page') this.visits = page.visit?.count ?? this.visits;
		return page?.status ?? 'ended';
	}

	copy = () => new Browser(this.actor, this.visits);
}

async function days(count: number, ...browsers: Browser[]): Promise<void> {
	for (let i = 0; i < count; i++) {
		server.clock.advance(DAY_MS);
		for (const browser of browsers) await browser.come();
	}
}

const phonesOf = async (kind: 'household' | 'seat', id: string) =>
	(await association.chair.pull()).rows(kind).find((row) => row.id === id)?.devices ?? [];

test.each([
	['household', 'h1', 'k-h1'],
	['seat', 'leader', 'k-leader'],
] as const)(
	'a phone of a %s whose sign-in was copied is marked, and its card turns the copy out',
	async (kind, id, key) => {
		const actor = kind === 'household' ? association.h1 : association.leader;
		const phone = new Browser(actor);
		await days(3, phone);
		const copy = phone.copy();
		await days(2, phone, copy);
		const marked = (await phonesOf(kind, id)).filter(({ copied }) => copied !== undefined);
		expect(marked.map((device) => device.id)).toEqual([actor.device]);

		const { token } = (await (
			await show(server, association.card(key).secret, { device: actor.device })
		).json()) as SessionReply;
		expect(token).not.toBe(server.signIn(actor.device));
		expect(await copy.come()).toBe('ended');
		expect((await phonesOf(kind, id)).some(({ copied }) => copied !== undefined)).toBe(false);
	},
);

test('a phone of a city whose sign-in was copied is marked where its other seats see it', async () => {
	const { city, id } = association;
	const card = cardOf(`${id} colleague`);
	await city.must(
		{ name: 'seat.open', args: { id: 'colleague', role: 'city', title: '公民館課' } },
		{ name: 'key.issue', args: { id: 'k-colleague', for: { kind: 'seat', seat: 'colleague' }, digests: card.digests } },
	);
	const colleague = await enter(server, card.secret);
	const { cursor } = await colleague.pull();
	const phone = new Browser(city);
	await days(3, phone);
	await days(2, phone, phone.copy());
	const seat = (await colleague.pull(cursor))
		.rows('seat')
		.filter((row) => row.id === city.as.member)
		.at(-1);
	expect(seat?.devices).toMatchObject([{ id: city.device, copied: expect.any(String) as string }]);
});

test('a copied sign-in that was taken out comes in by no card again', async () => {
	const phone = new Browser(association.h1);
	await days(2, phone);
	const copy = phone.copy();
	await days(2, phone, copy);
	const of = { kind: 'household', household: 'h1' } as const;
	expect(await association.family.ask('device.remove', { device: association.h1.device, of })).toBe('done');
	expect((await phonesOf('household', 'h1')).map(({ id }) => id)).toEqual([association.family.device]);

	expect((await show(server, association.card('k-h1').secret, { device: association.h1.device })).status).toBe(200);
	expect(await copy.come()).toBe('ended');
	expect(await phonesOf('household', 'h1')).toHaveLength(2);
});

test('a phone that comes every day, alone, is never marked; nor is one that loses answers', async () => {
	const phone = new Browser(association.h1);
	await days(4, phone);
	const deaf = new Browser(association.family);
	for (let i = 0; i < 4; i++) {
		server.clock.advance(DAY_MS);
		await deaf.come();
		deaf.visits = 0;
	}
	expect((await phonesOf('household', 'h1')).some(({ copied }) => copied !== undefined)).toBe(false);
});
