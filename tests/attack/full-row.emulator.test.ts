import { expect, test } from 'vitest';
import { LIMITS } from '#contract/limits';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { content } from '#tests/support/sample-rows';

associationForAllTests();

test('a circular whose row is full is refused a correction for good, not for ever "later", and is withdrawn', async () => {
	const { chair } = association;
	await chair.must({ name: 'circular.publish', args: { id: 'c1', content: content(), audience: { to: 'all' } } });
	const doc = server.db.doc(`associations/${association.id}/rows/circular.c1`);
	// As an archive brought it before that was refused.
	const before = { body: 'あ'.repeat(LIMITS.body) };
	const correction = { version: 2, at: server.clock.now, note: '', again: false, before };
	await doc.update({ 'row.corrections': Array(4).fill(correction), 'row.content.body': 'い'.repeat(196_000) });
	const correct = { id: 'c1', content: content({ body: 'う' }), from: 1, note: '', again: false };
	expect(await chair.ask('circular.correct', correct)).toBe('ROW_FULL');
	await chair.must({ name: 'circular.withdraw', args: { id: 'c1', reason: '書きなおします' } });
	expect(server.logged).toEqual([]);
});
