import { describe, expect, test } from 'vitest';
import { FollowReply, FollowTrialReply, OpenedReply, ProgressReply } from '#contract/following';
import type { Id } from '#contract/ids';
import { HELPED_DAYS } from '#domain/kept-for';
import { DAY_MS } from '#domain/moment';
import type { PushPayload } from '#contract/subscription';
import type { Actor } from '#tests/support/actor';
import { all, announcementsForEachTest, association, server } from '#tests/support/announcement-fixture';
import { notificationOf } from '#tests/support/announcements';
import { cardOf } from '#tests/support/cards';
import { enter } from '#tests/support/emulator-association';

announcementsForEachTest();

const secretOf = (key: Id) => cardOf(`${association.id} ${key}`).secret;
const post = (actor: Actor, path: string, json: object) =>
	server.request(`/api/follow${path}`, { device: actor.device, json: { as: actor.as, ...json } });
const show = (actor: Actor, key: Id) => post(actor, '', { key: secretOf(key) });
const follow = async (actor: Actor, key: Id) => FollowReply.parse(await (await show(actor, key)).json());
const progress = async (actor: Actor, ...tokens: string[]) =>
	ProgressReply.parse(await (await post(actor, '/progress', { tokens })).json()).progress;
const opened = async (actor: Actor, ...tokens: string[]) =>
	OpenedReply.parse(await (await post(actor, '/opened', { tokens })).json()).opened;
const trial = async (actor: Actor, token: string) =>
	FollowTrialReply.parse(await (await post(actor, '/trial', { token })).json()).outcome;
/** A card of h4, which has no phone yet. */
const newcomer = () => enter(server, secretOf('k-h4'));

test('a volunteer follows the steps of the household whose card she holds, and nothing of it is used up', async () => {
	const { volunteer } = association;
	const { name, token, until, progress: first } = await follow(volunteer, 'k-h4');
	expect({ name, until, first }).toEqual({
		...{ name: 'h4 山田', until: '2026-11-22T13:00:00.000Z' },
		first: { woken: false },
	});
	await all.publish();
	all.at('10:01');
	const phone = await newcomer();
	const joined = '2026-11-22T01:01:00.000Z';
	expect(await progress(volunteer, token)).toEqual([{ joined, woken: false }]);
	await all.register(phone, 'h4');
	expect(await progress(volunteer, token)).toEqual([{ joined, woken: true }]);
	all.at('10:02');
	await phone.must({ name: 'receipt.read', args: { circular: 'c1', version: 1, at: server.clock.now } });
	expect(await progress(volunteer, token)).toEqual([{ joined, woken: true, read: 'self' }]);
});

test('the trial notice goes to that phone alone, and its proof is seen by whoever sent it', async () => {
	const { volunteer, h1 } = association;
	await all.register(h1, 'h1');
	const { token } = await follow(volunteer, 'k-h4');
	expect(await trial(volunteer, token)).toBe('noPhone');
	const phone = await newcomer();
	expect(await trial(volunteer, token)).toBe('noPhone');
	await all.register(phone, 'h4');
	expect(await trial(volunteer, token)).toBe('sent');
	expect(all.reached()).toEqual(['h4']);
	const notice: PushPayload['notification'] = notificationOf(all.service.received[0]);
	expect(notice.title).toBe('ためしの知らせです。届きました。');
	const json = { token: notice.data?.arrival };
	expect(await (await server.request('/api/arrivals', { json })).json()).toEqual({ items: [] });
	expect((await progress(volunteer, token))[0]?.shown).toBe(server.clock.now);
	for (let more = 0; more < 5; more += 1) expect(await trial(volunteer, token)).toBe('sent');
	expect(await trial(volunteer, token)).toBe('tooMany');
});

test('for two weeks it is told whether the app was opened on a later day, and nothing else', async () => {
	const { volunteer, officer } = association;
	const { token } = await follow(volunteer, 'k-h4');
	expect(await opened(volunteer, token)).toEqual([null]);
	const phone = await newcomer();
	await phone.pull();
	server.clock.advance(DAY_MS);
	expect(await progress(volunteer, token)).toEqual([null]);
	expect(await opened(volunteer, token)).toEqual([false]);
	expect(await opened(officer, token)).toEqual([null]);
	await phone.pull();
	expect(await opened(volunteer, token)).toEqual([true]);
	server.clock.advance((HELPED_DAYS - 1) * DAY_MS);
	expect(await opened(volunteer, token)).toEqual([null]);
});

test('of a card that was ended, nothing is told on later days', async () => {
	const { volunteer, chair } = association;
	const { token } = await follow(volunteer, 'k-h4');
	await newcomer();
	server.clock.advance(DAY_MS);
	await chair.must({ name: 'key.revoke', args: { id: 'k-h4', household: 'h4' } });
	expect(await opened(volunteer, token)).toEqual([null]);
});

test('two volunteers with one card see the same; each look is one line of the record a day', async () => {
	const { volunteer, chair, officer } = association;
	const [first, second] = [await follow(volunteer, 'k-h4'), await follow(officer, 'k-h4')];
	await follow(volunteer, 'k-h4');
	await newcomer();
	expect(await progress(volunteer, first.token)).toEqual(await progress(officer, second.token));
	const looks = (await chair.pull()).rows('audit').filter(({ what }) => what === 'look.follow');
	// Of one moment, in the order of their digests.
	expect(looks.map(({ by, household }) => `${by.title} ${household}`).sort()).toEqual(['ICT h4', '副会長 h4']);
});

test('a city’s volunteer follows in the associations of that city, whose record names her by her title', async () => {
	const { city, chair } = association;
	const card = cardOf(`${association.id} helper`);
	await city.must(
		{ name: 'seat.open', args: { id: 'helper', role: 'volunteer', title: '市の相談員' } },
		{ name: 'key.issue', args: { id: 'k-helper', for: { kind: 'seat', seat: 'helper' }, digests: card.digests } },
	);
	const helper = await enter(server, card.secret);
	expect((await follow(helper, 'k-h1')).name).toBe('h1 山田');
	const looks = (await chair.pull()).rows('audit').filter(({ what }) => what === 'look.follow');
	expect(looks).toMatchObject([{ by: { member: 'city', title: '市の相談員' }, household: 'h1' }]);
});

describe('who may', () => {
	test.each([
		['volunteer', 'k-h3', 200],
		['leader', 'k-h1', 200],
		['leader', 'k-h3', 403],
		['officer', 'k-h3', 200],
		['chair', 'k-h3', 200],
		['city', 'k-h1', 403],
		['h1', 'k-h1', 403],
		['family', 'k-h1', 403],
		['volunteer', 'k-leader', 403],
	] as const)('%s with %s: %i', async (who, key, status) => {
		expect((await show(association[who], key)).status).toBe(status);
	});
});
