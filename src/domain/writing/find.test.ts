import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '#contract/content';
import { plainWords } from '#i18n/plain-words';
import { findHints, mended } from './find';
import type { Hint, TextRule } from './hint';
import { indexOf } from './words';

const index = indexOf(plainWords);
const inBody = (body: string) => findHints({ body }, index);
const ofRule = (body: string, rule: TextRule) => inBody(body).filter((hint) => hint.rule === rule);
const after = (body: string, hint = inBody(body)[0]) =>
	hint && hint.rule !== 'facts' ? mended(body, hint.fixes ?? []) : undefined;

describe('sentences', () => {
	it('are long from 101 letters on, blanks and readings not counted', () => {
		const sentence = (letters: number) => `${'あ'.repeat(letters - 1)}。`;
		expect(ofRule(sentence(100), 'longSentence')).toEqual([]);
		expect(ofRule(sentence(101), 'longSentence')).toMatchObject([{ count: 101 }]);
		expect(ofRule(`川${sentence(99)}`.replace('川', '川《かわ》　'), 'longSentence')).toEqual([]);
		// Brackets around anything else are the writer's own words.
		expect(ofRule(`《重要》${sentence(99)}`, 'longSentence')).toHaveLength(1);
		expect(ofRule(`${sentence(60)}\n${sentence(60)}`, 'longSentence')).toEqual([]);
		expect(ofRule(`https://example.jp/${'a'.repeat(200)} を見る。`, 'longSentence')).toEqual([]);
	});

	it('have at most three 読点, those of a list not counted', () => {
		expect(ofRule('あすは、朝に、川へ、行きます。', 'manyCommas')).toEqual([]);
		expect(ofRule('あすは、朝に、川へ、歩いて、行きます。', 'manyCommas')).toMatchObject([{ count: 4 }]);
		expect(ofRule('軍手、帽子、長靴、水筒、鎌を持ってきてください。', 'manyCommas')).toEqual([]);
	});

	it('have at most 13 kanji, numbers and dates not counted', () => {
		const kanji = '川の水が多い春は草も花も鳥も魚も虫も木も石も島も';
		expect(ofRule(`${kanji}見る。`, 'manyKanji')).toEqual([]);
		expect(ofRule(`十一月二十三日の${kanji}空を見る。`, 'manyKanji')).toMatchObject([{ count: 14 }]);
	});

	it('of やさしい日本語 are shorter, and have next to no kanji where it is urgent', () => {
		const easy = (body: string, how: 'daily' | 'urgent') =>
			findHints({ body, easy: how }, index).map((hint) => hint.rule);
		expect(easy(`${'あ'.repeat(50)}。`, 'daily')).toContain('longSentence');
		expect(easy('大雨で川の水が道に出ます。', 'daily')).toEqual([]);
		expect(easy('大雨で川の水が道に出ます。', 'urgent')).toEqual(['manyKanji']);
		expect(easy('川《かわ》の水が多いです。', 'urgent')).toEqual([]);
	});

	it('end alike where most are polite: です and ます', () => {
		expect(ofRule('雨だ。川だった。', 'mixedStyle')).toEqual([]);
		expect(after('雨だ。あすは休みです。')).toBe('雨です。あすは休みです。');
		expect(after('会場である。お待ちしています。')).toBe('会場です。お待ちしています。');
		// The polite form of 読んだ is not known without a dictionary.
		expect(ofRule('本を読んだ。楽しかったです。', 'mixedStyle')).toMatchObject([{ quote: 'だ' }]);
		expect(ofRule('本を読んだ。楽しかったです。', 'mixedStyle')[0]).not.toHaveProperty('fixes');
	});
});

describe('kanji in a row', () => {
	it('are more than six, numbers not counted, in the title too', () => {
		expect(ofRule('防災訓練参加', 'kanjiRun')).toEqual([]);
		expect(ofRule('防災訓練参加者の皆様', 'kanjiRun')).toMatchObject([{ count: 7, quote: '防災訓練参加者' }]);
		expect(ofRule('令和八年十一月二十三日', 'kanjiRun')).toEqual([]);
		expect(findHints({ title: '防災訓練参加者説明会', body: '' }, index)).toMatchObject([{ place: 'title' }]);
	});

	it('are not broken by a reading, nor is it marked as text', () => {
		const text = '操南《そうなん》公民館運営委員';
		expect(ofRule(text, 'kanjiRun')).toMatchObject([
			{ quote: '操南公民館運営委員', at: [{ from: 0, to: text.length }] },
		]);
	});
});

describe('two negatives', () => {
	it.each([
		'行かないわけではありません。',
		'できなくはないです。',
		'遅れないとは限りません。',
		'しないわけにはいきません。',
		'申込みがない限り参加できません。',
		'来ないことはない。',
		'言わずにはいられません。',
	])('%s', (text) => {
		expect(ofRule(text, 'doubleNegative')).toHaveLength(1);
	});

	it.each([
		['中止せざるを得ません。', '中止するしかありません。'],
		['行わざるを得ない。', '行うしかない。'],
		['休まざるをえません。', '休むしかありません。'],
	])('%s has a plain form', (text, plain) => {
		expect(after(text)).toBe(plain);
	});

	it.each([
		'出さなければなりません。',
		'雨なら行いません。',
		'ごみは出せないので、持ち帰ります。',
		'ないものは買います。',
	])('not %s', (text) => {
		expect(ofRule(text, 'doubleNegative')).toEqual([]);
	});
});

describe('words of the list', () => {
	it.each([
		['ご参集くださいますよう、よろしくお願い申し上げます。', '集まってください。'],
		['会費は班長が徴収します。', '会費は班長が集めます。'],
		['飲み物をご持参願います。', '飲み物を持ってきてください。'],
		['随時受付をいたします。', 'いつでも受付をいたします。'],
		['ごみの分別を遵守してください。', 'ごみの分別を守ってください。'],
		['総会につきましては、中止です。', '総会は、中止です。'],
		['駐車はご遠慮ください。', '駐車はしないでください。'],
		['アジェンダは当日リマインドします。', 'アジェンダはその日もう一度知らせます。'],
	])('%s', (text, plain) => {
		const hints = inBody(text).filter((hint) => hint.rule === 'word' && hint.word.word !== 'アジェンダ');
		expect(hints.reduce((now) => after(now, inBody(now).find(isFixedWord)) ?? now, text)).toBe(plain);
	});

	const isFixedWord = (hint: Hint) =>
		hint.rule === 'word' && hint.fixes !== undefined && hint.word.word !== 'アジェンダ';

	it('are not found within longer words', () => {
		for (const text of ['源泉徴収票', 'サポーター', '携帯電話', '開始時間', '参集殿', 'プランター']) {
			expect(
				inBody(text).filter(({ rule }) => rule === 'word'),
				text,
			).toEqual([]);
		}
	});

	it('have no press where the form is not sure, and come after those that have one', () => {
		expect(inBody('徴収の日は若干の差').map((hint) => 'fixes' in hint)).toEqual([true, false]);
		const [hint] = inBody('徴収の日');
		expect(hint).toMatchObject({ rule: 'word', word: { plain: '集める' } });
		expect(hint).not.toHaveProperty('fixes');
	});

	it('are one hint and one press, however often they stand there; a reading goes with its word', () => {
		const text = '若干《じゃっかん》の遅れ。若干早い人もいます。';
		const hints = inBody(text).filter(({ rule }) => rule === 'word');
		expect(hints).toHaveLength(1);
		expect(after(text, hints[0])).toBe('少しの遅れ。少し早い人もいます。');
	});

	it('of the association come before those of the app', () => {
		const own = indexOf([{ word: 'イベント', plain: '集まり' }, ...plainWords]);
		expect(findHints({ body: 'イベントです。' }, own)).toMatchObject([{ word: { plain: '集まり' } }]);
	});

	it('replaced leave no word of the list behind', () => {
		for (const { plain } of plainWords) {
			expect(
				inBody(plain).filter((hint) => hint.rule === 'word'),
				plain,
			).toEqual([]);
		}
	});
});

describe('a gathering', () => {
	const facts = (over = {}) => ({ day: '', place: '', contact: '', category: 'other' as Category, ...over });
	const missing = (title: string, over = {}, body = '皆さんで楽しみましょう。ぜひどうぞ。') =>
		findHints({ title, body, facts: facts(over) }, index).flatMap((hint) =>
			hint.rule === 'facts' ? hint.missing : [],
		);

	it('needs a day, a place and a number in the boxes', () => {
		expect(missing('夏祭りのお知らせ')).toEqual(['when', 'place', 'contact']);
		expect(missing('夏祭り', { day: '2026-08-01', place: '公園', contact: '会長 山田' })).toEqual(['contact']);
		expect(missing('夏祭り', { day: '2026-08-01', place: '公園', contact: '山田 086-000-0000' })).toEqual([]);
	});

	it('is none that does not take place, is over, or is not written yet; nor is any other circular', () => {
		expect(missing('夏祭りは中止です')).toEqual([]);
		expect(missing('総会の報告')).toEqual([]);
		expect(missing('夏祭り', {}, '')).toEqual([]);
		expect(missing('ごみの出し方')).toEqual([]);
	});

	it('are not looked for in a part of something that has them elsewhere', () =>
		expect(findHints({ body: '防災訓練に出る人数\nお祭りの日は、いつがよいですか', isPart: true }, index)).toEqual([]));
	it('in a message needs a day, in whatever words', () => {
		const ofMessage = (body: string) => inBody(body).some(({ rule }) => rule === 'facts');
		expect(ofMessage('川掃除をします。公民館に集まってください。')).toBe(true);
		expect(ofMessage('あす、川掃除をします。公民館に集まってください。')).toBe(false);
		expect(ofMessage('川掃除は雨で中止です。お知らせします。')).toBe(false);
	});
});

it('the first of each rule come before the second ones', () => {
	const rules = inBody('若干の随時の速やかにない限りできません。中止せざるを得ません。').map(({ rule }) => rule);
	expect(rules.slice(0, 3)).toEqual(['doubleNegative', 'word', 'doubleNegative']);
});

it('whatever is written, stretches lie in the text, hide under one key each, and are replaced whole', () => {
	const part = fc.constantFrom(
		...['川', '《かわ》', '、', '。', '\n', 'ません', 'ないわけでは', 'です', 'だ', ' ', 'ア', '防災訓練参加者'],
		...['ご', '参集', 'してください', '若干', '是非', 'https://a.jp/', '《', '》', '🌊', '十二月', 'ざるを得ない'],
	);
	const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(text, text, (title, body) => {
			const hints = findHints({ title, body }, index);
			const keys = hints.map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
			for (const hint of hints) {
				if (hint.rule === 'facts') continue;
				const all = hint.place === 'title' ? title : body;
				for (const { from, to } of hint.at) {
					expect(from).toBeLessThan(to);
					expect(to).toBeLessThanOrEqual(all.length);
				}
				if (!hint.fixes) continue;
				const [kept, put] = [hint.fixes.reduce((sum, { from, to }) => sum - (to - from), all.length), hint.fixes];
				expect(mended(all, hint.fixes)).toHaveLength(put.reduce((sum, one) => sum + one.text.length, kept));
			}
		}),
	);
});
