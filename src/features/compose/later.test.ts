import { expect, it } from 'vitest';
import { compose } from '#i18n/words';
import { chosenMoment, quietHint } from './later';

const now = '2026-11-22T01:00:00.000Z';

it('is a time in Japan that is still to come, a month ahead at most', () => {
	expect(chosenMoment({ day: '2026-11-23', time: '06:20' }, now)).toEqual({ at: '2026-11-22T21:20:00.000Z' });
	expect(chosenMoment({ day: '2026-11-22', time: '10:00' }, now)).toEqual({ wrong: 'past' });
	expect(chosenMoment({ day: '2026-12-24', time: '10:01' }, now)).toEqual({ wrong: 'tooFar' });
	expect(chosenMoment({ day: '', time: '06:20' }, now)).toEqual({ wrong: 'missing' });
	expect(chosenMoment({ day: '2026-11-23', time: '' }, now)).toEqual({ wrong: 'missing' });
});

it('rings in the morning what is sent at night, unless it is urgent', () => {
	const night = '2026-11-22T14:30:00.000Z';
	expect(quietHint(night, false)).toBe(compose.later.quiet('11月23日（月） 午前6時'));
	expect(quietHint(night, true)).toBeUndefined();
	expect(quietHint(now, false)).toBeUndefined();
});
