import { beforeEach, expect, test } from 'vitest';
import type { Moment } from '#contract/ids';
import { DAY_MS } from '#domain/moment';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf, type TestCard } from '#tests/support/cards';
import { enter, show } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

/** The last moment of 31 March in Japan, and the first of 1 April. */
const EVE: Moment = '2027-03-31T14:59:59.999Z';
const MORNING: Moment = '2027-03-31T15:00:00.000Z';

/** The key of the group leader who follows. */
let next: TestCard;

beforeEach(() => {
	server.clock.now = '2027-03-20T03:00:00.000Z';
});
associationForEachTest();
beforeEach(async () => {
	next = cardOf(`${association.id} next`);
	await association.chair.must(
		{ name: 'circular.publish', args: { id: 'to-all', content: content(), audience: { to: 'all' } } },
		{
			name: 'seat.handover',
			args: {
				id: 'leader',
				on: '2027-04-01',
				next: { id: 'leader-27', title: '1班 班長', holder: '佐藤', group: 'g1', household: 'h2' },
			},
		},
		{
			name: 'key.issue',
			args: {
				id: 'k-next',
				for: { kind: 'seat', seat: 'leader-27' },
				digests: next.digests,
			},
		},
	);
});

const codeOf = async (reply: Response) => [reply.status, ((await reply.json()) as { code: string }).code];
const tick = { circular: 'to-all', household: 'h1', way: 'paper' } as const;

test('until midnight in Japan the old leader holds the seat and the new one’s key opens nothing yet', async () => {
	server.clock.now = EVE;
	expect((await association.leader.page(null)).status).toBe('page');
	expect(await association.leader.ask('receipt.tick', tick)).toBe('done');
	for (const path of ['/api/session', '/api/session/inspect']) {
		expect(await codeOf(await show(server, next.secret, { path }))).toEqual([409, 'KEY_NOT_YET']);
	}
});

test('from midnight in Japan the new leader holds it, and the old one’s next request is refused', async () => {
	const { cursor } = await association.leader.pull();
	server.clock.now = MORNING;
	expect((await association.leader.page(cursor)).status).toBe('ended');
	expect(await association.leader.ask('receipt.tick', tick)).toBe('ACCESS_ENDED');
	const leader = await enter(server, next.secret);
	expect(
		(await leader.pull())
			.rows('household')
			.map(({ id }) => id)
			.sort(),
	).toEqual(['h1', 'h2']);
	expect(await leader.ask('receipt.tick', tick)).toBe('done');
});

test('the card of a seat whose term is over opens nothing, not even for the phone that it let in', async () => {
	const card = cardOf(`${association.id} late`);
	const issue = { id: 'k-late', for: { kind: 'seat', seat: 'leader' }, digests: card.digests } as const;
	await association.chair.must({ name: 'key.issue', args: issue });
	const phone = await enter(server, card.secret);
	server.clock.now = EVE;
	expect((await show(server, card.secret, { device: phone.device })).status).toBe(200);
	server.clock.now = MORNING;
	expect(await codeOf(await show(server, card.secret))).toEqual([410, 'SEAT_CLOSED']);
	expect(await codeOf(await show(server, card.secret, { device: phone.device }))).toEqual([410, 'SEAT_CLOSED']);
	expect((await phone.page(null)).status).toBe('ended');
});

test('a key made for a seat that begins later is good for a week from its beginning', async () => {
	server.clock.now = new Date(Date.parse(MORNING) + 7 * DAY_MS).toISOString();
	expect((await show(server, next.secret, { path: '/api/session/inspect' })).status).toBe(200);
	server.clock.advance(1);
	expect(await codeOf(await show(server, next.secret))).toEqual([410, 'KEY_EXPIRED']);
});

test('what was done on the last day is told again to a phone that missed the answer', async () => {
	server.clock.now = EVE;
	const ticked = association.leader.command('receipt.tick', tick);
	await association.leader.must(ticked);
	server.clock.now = MORNING;
	expect(await association.leader.send([ticked])).toEqual([{ id: ticked.id, status: 'done' }]);
});

test('closing a seat ends its phones at their next request, and no key is made for it any more', async () => {
	await association.chair.must({ name: 'seat.close', args: { id: 'officer' } });
	expect((await association.officer.page(null)).status).toBe('ended');
	expect(await association.officer.ask('group.add', { id: 'g9', name: '9班', order: 9 })).toBe('ACCESS_ENDED');
	const digests = cardOf(`${association.id} closed`).digests;
	const issue = { id: 'k-closed', for: { kind: 'seat', seat: 'officer' }, digests } as const;
	expect(await association.chair.ask('key.issue', issue)).toBe('SEAT_CLOSED');
});

test('a chair hands over her own seat: the next chair stands in it from the day on, without a gap', async () => {
	const card = cardOf(`${association.id} chair`);
	await association.chair.must(
		{
			name: 'seat.handover',
			args: {
				id: 'chair',
				on: '2027-04-01',
				next: { id: 'chair-27', title: '会長' },
			},
		},
		{
			name: 'key.issue',
			args: {
				id: 'k-27',
				for: { kind: 'seat', seat: 'chair-27' },
				digests: card.digests,
			},
		},
	);
	server.clock.now = EVE;
	expect((await association.chair.page(null)).status).toBe('page');
	server.clock.now = MORNING;
	expect((await association.chair.page(null)).status).toBe('ended');
	const chair = await enter(server, card.secret);
	expect((await chair.pull()).rows('audit').map(({ what }) => what)).toContain('seat.handover');
	expect(await chair.ask('group.add', { id: 'g9', name: '9班', order: 9 })).toBe('done');
});

test('a seat cannot follow another under the id of a household or of a seat that there is', async () => {
	const handover = (id: string) =>
		association.chair.ask('seat.handover', { id: 'officer', on: '2027-04-01', next: { id, title: '副会長' } });
	expect(await handover('h4')).toBe('SEAT_EXISTS');
	expect(await handover('volunteer')).toBe('SEAT_EXISTS');
	expect(await handover('officer-27')).toBe('done');
});
