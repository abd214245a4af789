import { expect, it } from 'vitest';
import { deadlineLabel } from './deadline';

const today = '2026-11-22';

it.each([
	['2026-11-21', '締切は11月21日（土）でした', false, true],
	['2026-11-22', '締切はきょう', true, false],
	['2026-11-23', '締切はあした', true, false],
	['2026-11-25', '締切まであと3日', true, false],
	['2026-11-26', '締切 11月26日（木）', false, false],
	['2027-01-04', '締切 2027年1月4日（月）', false, false],
])('seen from 22 November, %s is %s', (day, text, near, past) => {
	expect(deadlineLabel(day, today)).toEqual({ text, near, past });
});
