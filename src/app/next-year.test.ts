import { expect, test } from 'vitest';
import { readForm } from '#features/compose/form';
import { circular, content } from '#tests/support/sample-rows';
import { nextYearForm } from './next-year';

test("last year's circular becomes a draft that the composer reads: its text and audience, new dates, no old pictures", () => {
	const fields = { when: { day: '2026-12-06', from: '08:00' }, deadline: '2026-11-30', place: '笹川' };
	const picture = { hash: 'a'.repeat(64), type: 'image/png', bytes: 1, width: 1, height: 1, kind: 'page' } as const;
	const form = nextYearForm({
		circular: circular({
			content: content({ fields, attachments: [picture] }),
			audience: { to: 'groups', groups: ['g1'] },
		}),
	});
	expect(readForm(form)).toEqual(form);
	expect(form).toMatchObject({
		purpose: { kind: 'new' },
		title: '川掃除のお知らせ',
		day: '2027-12-05',
		from: '08:00',
		deadline: '2027-11-29',
		place: '笹川',
		attachments: [],
		audience: { to: 'groups', groups: ['g1'] },
	});
});
