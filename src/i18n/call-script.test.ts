import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circular, content } from '#tests/support/sample-rows';
import { directionOf, whatToSay as scriptOf } from './call-script';

const today = '2026-11-22';
const when = { day: '2026-12-06', from: '08:30' };
const whatToSay = (...given: Parameters<typeof scriptOf>) => scriptOf(...given).lines;
const of = (over: Parameters<typeof content>[0]) => circular({ content: content(over) });

describe('what to say on the telephone', () => {
	it('names the circular, then when and where, then the deadline', () => {
		const fields = { when, place: '椿原公園。', deadline: '2026-12-01', bring: '軍手' };
		expect(whatToSay(of({ title: '川掃除のお知らせ。', fields }), today)).toEqual([
			'「川掃除のお知らせ」のことで、お電話しました。',
			'12月6日（日） 午前8時30分から、場所は椿原公園です。',
			'締切は、12月1日（火）です。',
			'持ち物は、軍手です。',
		]);
	});

	it('keeps a title from right to left apart, in a sentence that is Japanese all the same', () => {
		const [greeting = ''] = whatToSay(of({ title: 'تنظيف 3' }), today);
		expect(greeting).toBe('「\u2068تنظيف 3\u2069」のことで、お電話しました。');
		expect(directionOf(greeting)).toBe('ltr');
		expect(directionOf('تنظيف 3')).toBe('auto');
	});

	it('says the time alone or the place alone, and what to bring', () => {
		expect(whatToSay(of({ body: '', fields: { when, bring: '軍手', contact: '山田' } }), today).slice(1)).toEqual([
			'日時は、12月6日（日） 午前8時30分からです。',
			'持ち物は、軍手です。',
			'問い合わせは、山田です。',
		]);
		expect(whatToSay(of({ fields: { place: '公園' } }), today)[1]).toBe('場所は、公園です。');
	});

	it('of a circular without facts says the first sentences of its text', () => {
		const body = '古紙を集めます。ひもで\n\nしばってください。雨なら次の週です。';
		expect(scriptOf(of({ title: '古紙', body: `${body}お願いします。` }), today)).toEqual({
			lines: ['「古紙」のことで、お電話しました。', '古紙を集めます。', 'ひもで', 'しばってください。'],
			rest: ['雨なら次の週です。', 'お願いします。'],
		});
	});

	it('of a message says the message, whole', () => {
		const body = 'あす断水します。\n午後2時から3時です。\n水をためてください。\n班長の山田です。';
		const whole = circular({ form: 'message', content: content({ title: 'あす断水します。', body }) });
		expect(scriptOf(whole, today)).toEqual({ lines: ['町内会からのお知らせです。', ...body.split('\n')], rest: [] });

		const message = circular({ form: 'message', content: content({ title: '断水します。', body: '断水します。' }) });
		expect(whatToSay(message, today)).toEqual(['町内会からのお知らせです。', '断水します。']);
	});

	it('of a correction that asks to read again says first what changed', () => {
		const correction = { version: 2, at: '2026-11-21T00:00:00.000Z', note: '日が変わりました。雨でした。', before: {} };
		const corrected = {
			...of({ body: '', fields: { when } }),
			version: 2,
			corrections: [{ ...correction, again: true }],
		};
		expect(whatToSay(corrected, today).slice(1)).toEqual([
			'日が変わりました。',
			'日時は、12月6日（日） 午前8時30分からです。',
			'雨でした。',
		]);
		const quiet = { ...corrected, corrections: [{ ...correction, again: false }] };
		expect(whatToSay(quiet, today)[1]).toBe('日時は、12月6日（日） 午前8時30分からです。');
	});

	it('of a cancellation says so first, then what was to be, and why', () => {
		const off = (cancelled: boolean) =>
			circular({
				...{ state: 'withdrawn', content: content({ title: '川掃除', body: '', fields: { when, place: '公園' } }) },
				withdrawn: { at: '2026-11-22T00:00:00.000Z', reason: '雨のためです。', news: true, cancelled },
			});
		expect(whatToSay(off(true), today)).toEqual([
			'「川掃除」は、中止になりました。',
			'12月6日（日） 午前8時30分から、公園の予定でした。',
			'雨のためです。',
		]);
		expect(whatToSay(off(false), today)[0]).toBe('前にお知らせした「川掃除」は、取り下げになりました。');
	});

	it('loses nothing: what is not said is what is left out, and no line is empty', () => {
		const text = fc.string({ unit: fc.constantFrom('あ', '。', '\n', ' '), maxLength: 60 });
		const forms = fc.constantFrom('circular' as const, 'message' as const);
		fc.assert(
			fc.property(text, text, fc.boolean(), forms, (body, place, is, form) => {
				const fields = is ? { when, place } : {};
				const { lines, rest } = scriptOf(circular({ form, content: content({ body, fields }) }), today);
				expect(lines.length).toBeLessThanOrEqual(form === 'message' ? 9 : 4);
				for (const line of [...lines, ...rest]) expect(line.trim()).not.toBe('');
				const written = (said: string) => said.replaceAll(/\s/gu, '');
				expect(written([...lines, ...rest].join(''))).toContain(written(body));
			}),
		);
	});
});
