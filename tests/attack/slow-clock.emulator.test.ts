import { expect, test } from 'vitest';
import { FollowReply, ProgressReply } from '#contract/following';
import { addMs, CLOCK_TOLERANCE_MS } from '#domain/moment';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

/** A phone says by its own clock when somebody read, and no app corrects one that is a few minutes behind. */

associationForEachTest();

test('a phone that is minutes behind has read, for whoever follows its steps; what was read before has not', async () => {
	const { volunteer, chair, h1 } = association;
	for (const id of ['c1', 'c2'])
		await chair.must({ name: 'circular.publish', args: { id, content: content(), audience: { to: 'all' } } });
	server.clock.advance(60 * 60_000);
	await h1.must({ name: 'receipt.read', args: { circular: 'c1', version: 1 } });
	server.clock.advance(60 * 60_000);
	const key = cardOf(`${association.id} k-h1`).secret;
	const json = (more: object) => ({ device: volunteer.device, json: { as: volunteer.as, ...more } });
	const { token } = FollowReply.parse(await (await server.request('/api/follow', json({ key }))).json());
	const phone = await enter(server, key);
	const read = async () => {
		const reply = await server.request('/api/follow/progress', json({ tokens: [token] }));
		return ProgressReply.parse(await reply.json()).progress[0]?.read;
	};
	expect(await read()).toBeUndefined();
	server.clock.advance(60_000);
	const pressed = phone.command('receipt.read', { circular: 'c2', version: 1 });
	await phone.must({ ...pressed, at: addMs(server.clock.now, -CLOCK_TOLERANCE_MS) });
	expect(await read()).toBe('self');
});
