import { expect, test } from 'vitest';
import type { JobDoc } from '#functions/store/job-docs';
import { partOf } from './sending';

const MONDAY = '2026-11-23T09:00:00.000Z';
const WEDNESDAY = '2026-11-25T09:00:00.000Z';
const job = (over: Partial<JobDoc>): JobDoc => ({
	...{ name: 'announce', association: 'a1', rows: [{ kind: 'circular', id: 'c1' }] },
	...{ at: MONDAY, due: MONDAY, retries: [], ...over },
});

test.each<[string, Partial<JobDoc>, Partial<JobDoc>]>([
	['digests of two evenings', { name: 'digest' }, { name: 'digest', at: WEDNESDAY }],
	['the announcements of a circular and of its withdrawal', {}, { at: WEDNESDAY }],
	[
		'a step of the ladder, and the same planned anew',
		{ name: 'remind', reminder: 1, planned: MONDAY },
		{ name: 'remind', reminder: 1, planned: WEDNESDAY },
	],
	['a reminder, and the first mail', { name: 'mailUnread' }, { name: 'mailUnread', reminder: 1 }],
])('%s are parts of their own', (_, one, other) => expect(partOf(job(one))).not.toBe(partOf(job(other))));

test('the same job has the same parts when it is run again, later', () =>
	expect(partOf(job({ due: WEDNESDAY, after: 'h1', pages: 3, through: true }))).toBe(partOf(job({}))));
