import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '#contract/content';
import type { TextLanguage } from '#contract/further-texts';
import { questionsOn, type Question } from './compare';

const first = (body: string, fields: Content['fields'] = {}): Content => ({
	...{ title: '清掃', body, fields, category: 'cleaning', urgent: false, attachments: [] },
});
const asked = (content: Content, lang: TextLanguage, body: string) =>
	questionsOn(content, { lang, title: 'x', body }).map(({ key: _, ...question }: Question) => question);

const SUNDAY = first('12月6日(日) 午前9時から。参加費500円。電話 086-234-5678');

describe('the same facts', () => {
	it.each<[TextLanguage, string]>([
		['ja-simple', '１２月６日《むいか》 9時から。お金は ５００円。でんわ 086-234-5678'],
		['en', 'Sunday, December 6, from 9 a.m. Fee: 500 yen. Tel. 086-234-5678'],
		['en', '6th of December 2026, 9:00. ¥500. 086-234-5678'],
		['zh-Hans', '12月6号（星期日）上午9点开始。费用500日元。电话 086-234-5678'],
		['vi', 'Chủ nhật, ngày 6 tháng 12, lúc 9 giờ sáng. Phí 500 yên. ĐT 086-234-5678'],
		['pt', 'Domingo, 6 de dezembro, às 9 horas da manhã. Taxa de 500 ienes. Tel. 086-234-5678'],
	])('are found in %s: %s', (lang, body) => {
		expect(asked(SUNDAY, lang, body)).toEqual([]);
	});

	it('need not be said again where they stand in a box', () => {
		const boxed = first('集まってください。12月6日です。', {
			...{ when: { day: '2026-12-06', from: '09:00' }, place: '中央公園', contact: '会長 086-234-5678' },
		});
		expect(asked(boxed, 'en', 'Please come at 9:00 a.m.')).toEqual([]);
	});
});

describe('a difference', () => {
	it('of one day is one question with both', () => {
		expect(asked(first('12月6日です。'), 'ja-simple', '12月5日です。')).toEqual([
			{ kind: 'date', first: '12月6日', second: '12月5日' },
		]);
	});

	it('from a box is asked too', () => {
		const boxed = first('お願いします。', { when: { day: '2026-12-06' } });
		expect(asked(boxed, 'en', 'On 5 December.')).toEqual([{ kind: 'date', first: '12月6日', second: '5 December' }]);
	});

	it('is asked of what is missing and of what is added', () => {
		expect(asked(SUNDAY, 'en', 'On December 6 at 9 a.m. Tel. 086-234-5678')).toEqual([
			{ kind: 'amount', first: '500円' },
		]);
		expect(asked(first('来てください。'), 'vi', 'Phí 1.500 yên, kéo dài 2 giờ')).toEqual([
			{ kind: 'amount', second: '1.500 yên' },
		]);
	});

	it('of the place is asked in やさしい日本語 alone', () => {
		const content = first('中央公園に集まります。', { place: '中央公園' });
		expect(asked(content, 'ja-simple', '公民館《こうみんかん》に 来てください。')).toEqual([
			{ kind: 'place', first: '中央公園' },
		]);
		expect(asked(content, 'ja-simple', '中央公園《ちゅうおうこうえん》に 来てください。')).toEqual([]);
		expect(asked(content, 'en', 'Please come to the park.')).toEqual([]);
	});

	it('of afternoon and morning is one', () => {
		expect(asked(first('午後3時から'), 'en', 'from 3 a.m.')).toEqual([
			{ kind: 'time', first: '午後3時', second: '3 a.m.' },
		]);
		expect(asked(first('午後3時から'), 'pt', 'às 3 horas da tarde')).toEqual([]);
	});
});

describe('any day, time and amount', () => {
	const EN = 'January February March April May June July August September October November December'.split(' ');
	const PT = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
	type Facts = { month: number; day: number; hour: number; minute: number; yen: number };
	const facts = fc.record<Facts>({
		...{ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) },
		...{ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 10, max: 59 }) },
		yen: fc.integer({ min: 1, max: 99_999 }),
	});
	const japanese = ({ month, day, hour, minute, yen }: Facts) =>
		`${month}月${day}日、${hour}時${minute}分から、${yen}円です。`;
	const WRITTEN: [TextLanguage, (facts: Facts) => string][] = [
		['ja-simple', japanese],
		['en', ({ month, day, hour, minute, yen }) => `On ${EN[month - 1]} ${day} at ${hour}:${minute}, for ${yen} yen.`],
		['zh-Hans', ({ month, day, hour, minute, yen }) => `${month}月${day}日${hour}点${minute}分，${yen}日元。`],
		['vi', ({ month, day, hour, minute, yen }) => `Ngày ${day} tháng ${month}, lúc ${hour}h${minute}, ${yen} yên.`],
		['pt', ({ month, day, hour, minute, yen }) => `${day} de ${PT[month - 1]}, às ${hour}h${minute}, ${yen} ienes.`],
	];

	it.each(WRITTEN)('agrees with itself in %s, and differs from any other', (lang, write) => {
		fc.assert(
			fc.property(facts, facts, (one, other) => {
				expect(asked(first(japanese(one)), lang, write(one))).toEqual([]);
				const kinds = asked(first(japanese(one)), lang, write(other)).map(({ kind }) => kind);
				expect(kinds.includes('date')).toBe(one.month !== other.month || one.day !== other.day);
				expect(kinds.includes('time')).toBe(one.hour !== other.hour || one.minute !== other.minute);
				expect(kinds.includes('amount')).toBe(one.yen !== other.yen);
			}),
		);
	});

	it('is answered for any text without a fault', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...WRITTEN.map(([lang]) => lang)), (text, lang) => {
				expect(Array.isArray(asked(first(text), lang, text))).toBe(true);
			}),
		);
	});
});
