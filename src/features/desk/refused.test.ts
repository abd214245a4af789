import { describe, expect, it } from 'vitest';
import { commandLabel } from '#i18n/commands';
import { refusals } from '#i18n/words';
import type { OutboxEntry } from '#local/db';
import { circular, household, question } from '#tests/support/sample-rows';
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
	it('that is a slip says which circular, which door and what was entered, and can be entered anew', () => {
		const values = [{ item: 'q1', kind: 'number', number: 3 }];
		const slip = entry({
			name: 'answer.slip',
			args: { circular: 'c1', household: 'h1', values },
			code: 'ANSWER_UNFIT',
		});
		const asked = circular({ content: { ...circular().content, title: 'お弁当', question: question() } });
		const home = household({ name: '赤木 キヨ' });
		expect(refusedOf(slip, { circular: asked, household: home })).toMatchObject({
			what: `${commandLabel('answer.slip')}「お弁当」「赤木 キヨ」`,
			said: '弁当の数：3',
			slip: { circular: asked, household: 'h1', values },
		});
		const closed = refusedOf({ ...slip, code: 'CIRCULAR_WITHDRAWN' }, { circular: circular(), household: home });
		expect(closed).not.toHaveProperty('slip');
		expect(closed.said).toContain('3');
	});
	it('that cannot be read any more still gets its words', () => {
		const refused = refusedOf(entry({ name: 'toString', args: null, code: 'COMMAND_UNKNOWN' }));
		expect(refused).toMatchObject({ what: '古いかいらんで書いたもの', why: refusals.COMMAND_UNKNOWN });
	});
});
