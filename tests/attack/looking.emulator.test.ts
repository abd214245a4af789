import { expect, test } from 'vitest';
import { DAY_MS } from '#domain/moment';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';

/* A leader takes all names with a program of her own, which tells of no look. */

associationForEachTest();

const linesBy = async (member: string) =>
	(await association.chair.pull()).rows('audit').filter(({ what, by }) => what === 'look.pull' && by.member === member);

test('taking everything leaves a line: who, by which phone, once a day', async () => {
	const { leader } = association;
	await leader.pull();
	await leader.pull();
	expect(await linesBy('leader')).toMatchObject([{ by: { title: '1班 班長', device: leader.device } }]);
	server.clock.advance(DAY_MS);
	await leader.pull();
	expect(await linesBy('leader')).toHaveLength(2);
});

test('nor does a cursor that goes back take the names unseen', async () => {
	const { leader } = association;
	const { cursor } = await leader.pull();
	server.clock.advance(DAY_MS);
	await leader.pull(cursor);
	for (const shared of [0, 1]) {
		server.clock.advance(DAY_MS);
		const before = (await linesBy('leader')).length;
		expect((await leader.pull({ ...cursor, shared })).rows('household').length).toBeGreaterThan(0);
		expect(await linesBy('leader')).toHaveLength(before + 1);
	}
});

test('taking what is new leaves none, and a household’s pull neither', async () => {
	const { leader, h1 } = association;
	const { cursor } = await leader.pull();
	await leader.pull(cursor);
	await h1.pull();
	expect(await linesBy('leader')).toHaveLength(1);
	expect(await linesBy('h1')).toEqual([]);
});
