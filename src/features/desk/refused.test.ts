import { describe, expect, it } from 'vitest';
import { refusals } from '#i18n/words';
import type { OutboxEntry } from '#local/db';
import { refusedOf } from './refused';

const content = { title: '清掃', body: '本文', fields: {}, category: 'other', urgent: false, attachments: [] };
const entry = (over: Partial<OutboxEntry>): OutboxEntry => ({
	id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
	v: 1,
	as: { association: 'a', member: 's' },
	at: '2026-11-22T00:00:00.000Z',
	name: 'circular.publish',
	args: { id: 'c1', content, audience: { to: 'groups', groups: ['g9'] } },
	m: 'a/s',
	state: 'refused',
	code: 'GROUP_DISSOLVED',
	...over,
});

describe('a refused command on the desk', () => {
	it('says what it was and why, and keeps its whole text to be mended', () => {
		const refused = refusedOf(entry({}));
		expect(refused.what).toBe('回覧「清掃」');
		expect(refused.why).toBe(refusals.GROUP_DISSOLVED);
		expect(refused.mend?.args).toMatchObject({ content });
	});
	it('that is a tick can only be dropped', () => {
		const args = { circular: 'c1', household: 'h1', way: 'paper' };
		expect(refusedOf(entry({ name: 'receipt.tick', args, code: 'NOT_ALLOWED' })).mend).toBeUndefined();
	});
	it('that changes a household says which', () => {
		const args = { id: 'h1', name: '赤木 キヨ', ways: [] };
		expect(refusedOf(entry({ name: 'household.change', args, code: 'NOT_ALLOWED' })).what).toBe(
			'お宅の書きかえ「赤木 キヨ」',
		);
	});
	it('that cannot be read any more still gets its words', () => {
		const refused = refusedOf(entry({ name: 'toString', args: null, code: 'COMMAND_UNKNOWN' }));
		expect(refused).toMatchObject({ what: '古いかいらんで書いたもの', why: refusals.COMMAND_UNKNOWN });
	});
});
