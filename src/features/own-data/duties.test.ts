import { expect, test } from 'vitest';
import { duty } from '#tests/support/sample-rows';
import { inserted } from '#ui/inserted';
import { dutyLine } from './duties';

test('a rota says what the household is called there, and when it is its turn', () => {
	expect(dutyLine(duty(), 'h1', '2026-11-22')).toEqual([
		{
			...{ id: 't1', title: `${inserted('ごみ当番')}：` },
			facts: [`当番表での名前：${inserted('岡本')}`, '12月1日（火）、12月15日（火）'],
		},
	]);
});

test('of a rota on which it is not, nothing; of its turns of before, the days', () => {
	expect(dutyLine(duty(), 'h3', '2026-11-22')).toEqual([]);
	expect(dutyLine(duty({ households: [] }), 'h1', '2026-11-22')[0]?.facts).toEqual(['12月1日（火）、12月15日（火）']);
});
