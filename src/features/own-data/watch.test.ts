import { expect, test } from 'vitest';
import type { Watch } from '#contract/watch';
import { watchLine } from './watch';

const AT = '2026-11-20T00:00:00.000Z';
const known = { leader: '1班の班長', names: new Map([['d1', '娘のスマホ']]) };
const watch: Watch = {
	...{ id: 'h1', at: AT, paused: '2026-12-05' },
	named: [
		{ id: 's1', as: 'leader', at: AT },
		{ id: 's2', as: 'leader', at: AT },
		{ id: 'd1', as: 'family', at: AT, ended: { at: AT, why: 'declined' } },
		{ id: 'd2', as: 'family', at: AT },
	],
	silence: { since: '2026-11-20', told: '2026-11-24T00:00:00.000Z' },
};

test('who was named, how each stands, a pause, and when they were told last', () => {
	expect(watchLine(watch, known, '2026-11-28').flatMap(({ facts }) => facts)).toEqual([
		'1班の班長：知らせます',
		'娘のスマホ：断られました',
		'ご家族：知らせます',
		'12月5日（土）まで休んでいます',
		'前に知らせたのは、11月24日（火）です。',
	]);
	expect(watchLine(watch, known, '2026-12-06')[0]?.facts).toHaveLength(4);
});

test('nothing stands there where nothing was asked for, or it has ended', () => {
	expect(watchLine(undefined, known, '2026-11-28')).toEqual([]);
	expect(watchLine({ id: 'h1', at: AT, named: [] }, known, '2026-11-28')).toEqual([]);
});
