import { expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { show } from '#tests/support/emulator-association';

associationForEachTest();

const HOUR_MS = 60 * 60_000;

/** The chair's phone in the hands of somebody who has no card. */
const stolen = () => new Actor(server, association.chair.device, association.chair.as);

const GRAVE: Command[] = [
	{ name: 'seat.open', args: { id: 'seat-new', role: 'chair', title: '会長' } },
	{ name: 'seat.change', args: { id: 'leader', title: '1班 班長', holder: '泥棒' } },
	{ name: 'seat.close', args: { id: 'leader' } },
	{
		name: 'key.issue',
		args: { id: 'k-thief', for: { kind: 'seat', seat: 'chair' }, digests: cardOf('thief').digests },
	},
	{ name: 'household.forget', args: { id: 'h1' } },
];

test.each(GRAVE)('from a stolen phone $name is refused an hour after its card was shown', async (command) => {
	server.clock.advance(HOUR_MS);
	expect(await stolen().ask(command.name, command.args as never)).toBe('CARD_NEEDED');
});

test('what is not grave goes on: nobody shows a card to write a circular, or to stop one', async () => {
	server.clock.advance(HOUR_MS);
	await stolen().must(
		{ name: 'message.send', args: { id: 'm', text: '断水', audience: { to: 'all' }, urgent: false } },
		{
			name: 'key.issue',
			args: {
				id: 'k-new',
				for: { kind: 'household', household: 'h1', relation: 'self' },
				digests: cardOf('new').digests,
			},
		},
		{ name: 'key.revoke', args: { id: 'k-leader' } },
	);
});

test('the card, shown once more on that phone, counts for an hour; on another phone it opens nothing', async () => {
	const { chair } = association;
	// A phone that never came back counts as lost, and gives way to the next.
	await chair.pull();
	server.clock.advance(HOUR_MS);
	expect((await show(server, association.card('k-chair').secret)).status).toBe(409);
	expect(await stolen().ask('seat.close', { id: 'leader' })).toBe('CARD_NEEDED');
	expect((await show(server, association.card('k-chair').secret, { device: chair.device })).status).toBe(200);
	server.clock.advance(HOUR_MS - 1);
	expect(await stolen().ask('seat.close', { id: 'leader' })).toBe('done');
	server.clock.advance(1);
	expect(await stolen().ask('seat.close', { id: 'officer' })).toBe('CARD_NEEDED');
});

test('looking at a card proves nothing', async () => {
	server.clock.advance(HOUR_MS);
	const { device } = association.chair;
	await show(server, association.card('k-chair').secret, { device, path: '/api/session/inspect' });
	expect(await stolen().ask('seat.close', { id: 'leader' })).toBe('CARD_NEEDED');
});
