import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { circular, content, question } from '#tests/support/sample-rows';
import { ladderOf } from '../ladder';
import { momentInJapan, timeInJapan } from '../moment';
import { answerReminder, reminderEvening } from './reminder';

const at = (day: number, time: string) => momentInJapan(`2026-11-${day}`, time);

describe('those who have not answered are reminded', () => {
	const due = (deadline: string, asked: string) => answerReminder({ deadline }, asked);

	test.each([
		['on the evening before the deadline', at(27, '21:00'), at(20, '10:00'), at(26, '19:00')],
		['be it early in the morning', at(27, '00:30'), at(20, '10:00'), at(26, '19:00')],
		['of what was asked this morning', at(23, '12:00'), at(22, '15:59'), at(22, '19:00')],
		['by day, some hours before, where that evening is over', at(22, '21:00'), at(22, '09:00'), at(22, '18:00')],
		['where it would be night, the evening before', at(22, '23:30'), at(22, '09:00'), at(22, '19:00')],
		['not where nothing is left between', at(22, '12:00'), at(22, '09:00'), undefined],
		['not in the night between', at(23, '07:00'), at(22, '18:00'), undefined],
		['not of what is over', at(20, '12:00'), at(22, '18:00'), undefined],
	])('%s', (_, deadline, asked, expected) => expect(due(deadline, asked)).toBe(expected));

	it('anew, when the deadline was moved: by the hour at which that was', () => {
		const moved = (when: string) => [{ at: when, from: at(27, '12:00') }];
		const asked = at(20, '10:00');
		const later = (deadline: string, when: string) => answerReminder({ deadline, moved: moved(when) }, asked);
		expect(later(at(29, '12:00'), at(26, '20:00'))).toBe(at(28, '19:00'));
		expect(later(at(27, '20:00'), at(27, '11:00'))).toBe(at(27, '17:00'));
		expect(later(at(25, '12:00'), at(24, '20:00'))).toBe(at(25, '09:00'));
		expect(later(at(25, '08:00'), at(24, '20:00'))).toBeUndefined();
	});

	it('at most once, before the deadline, never at night and never right after it was asked', () => {
		const moment = fc.integer({ min: Date.parse(at(10, '00:00')), max: Date.parse(at(29, '00:00')) });
		fc.assert(
			fc.property(moment, moment, (deadlineMs, askedMs) => {
				const [deadline, asked] = [new Date(deadlineMs).toISOString(), new Date(askedMs).toISOString()];
				const reminded = due(deadline, asked);
				if (reminded === undefined) return;
				expect(reminded < deadline).toBe(true);
				expect(Date.parse(reminded) - askedMs).toBeGreaterThanOrEqual(3 * 3_600_000);
				expect(timeInJapan(reminded) >= '09:00' && timeInJapan(reminded) <= '19:00').toBe(true);
			}),
		);
	});
});

test('phones that are told of all together hear of it in that evening, or with the others where that is too late', () => {
	const deadline = at(27, '21:00');
	expect(reminderEvening({ deadline }, at(26, '19:00'), false)).toBe(at(26, '18:00'));
	expect(reminderEvening({ deadline: at(27, '17:00') }, at(27, '14:00'), false)).toBeUndefined();
	expect(reminderEvening({ deadline }, at(26, '10:00'), true)).toBe(at(26, '18:00'));
	expect(reminderEvening({ deadline }, at(26, '19:00'), true)).toBe(at(27, '18:00'));
	expect(reminderEvening({ deadline }, at(27, '19:00'), true)).toBeUndefined();
});

describe('among the other steps of a circular it', () => {
	const asked = at(20, '10:00');
	const of = (over: Parameters<typeof content>[0], reminders = 2) => {
		const row = circular({ content: content({ question: question(), ...over }), publishedAt: asked });
		const steps = ladderOf(row, asked, { callMinutes: 20, mailHours: 24, reminders });
		return steps.map(({ job, due }) => `${job} ${due.slice(5, 16)}`);
	};
	const both = ['remindToAnswer 11-26T10:00', 'mailUnanswered 11-26T10:00'];

	it('takes the place of a reminder to read on the same evening, and of none on another', () => {
		const fields = { deadline: '2026-11-27', when: { day: '2026-11-29' } };
		expect(of({ fields }).filter((step) => /remind|Unanswered/.test(step))).toEqual([...both, 'remind 11-28T09:00']);
	});

	it('comes of what is urgent too, and not where the association wants no reminders', () => {
		expect(of({ urgent: true })).toEqual(['askToCall 11-20T01:20', ...both]);
		expect(of({ urgent: true }, 0)).toEqual(['askToCall 11-20T01:20']);
	});
});
