import { expect, test } from 'vitest';
import { nextEvening, quietUntil } from './send-times';

const japan = (day: number, time: string) => new Date(`2026-11-${day}T${time}+09:00`).toISOString();

test.each([
	[japan(22, '21:59:59'), undefined],
	[japan(22, '22:00'), japan(23, '06:00')],
	[japan(22, '23:59:59'), japan(23, '06:00')],
	[japan(23, '00:00'), japan(23, '06:00')],
	[japan(23, '05:59:59'), japan(23, '06:00')],
	[japan(23, '06:00'), undefined],
	[japan(23, '12:00'), undefined],
])('at %s it is quiet until %s, whatever clock the server lives by', (now, until) => {
	expect(quietUntil(now)).toBe(until);
});

test.each([
	[japan(22, '00:00'), japan(22, '18:00')],
	[japan(22, '17:59:59'), japan(22, '18:00')],
	[japan(22, '18:00'), japan(23, '18:00')],
	[japan(22, '23:00'), japan(23, '18:00')],
])('after %s the next evening is at %s', (now, evening) => {
	expect(nextEvening(now)).toBe(evening);
});
