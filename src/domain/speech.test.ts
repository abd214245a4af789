import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRuby } from './readings/ruby';
import { sentencesOf } from './speech';

const said = (text: string) => sentencesOf(text, []).map(({ say }) => say);

describe('what a voice is handed', () => {
	it.each([
		['7/5(日)に集合', '7月5日、日曜日に集合'],
		['七月五日', '7月5日'],
		['R8.4.1から', '令和8年4月1日から'],
		['Ｒ８.４.１から', '令和8年4月1日から'],
		['令和元年度', '令和元年度'],
		['19:00～21:00', '19時から21時まで'],
		['9:30–11:00まで', '9時30分から11時まで'],
		['午後7時半から', '午後7時半から'],
		['PM7:30', '午後7時30分'],
		['10:00～', '10時から'],
		['7月5日～8日', '7月5日からヨウカまで'],
		['電話 086-252-1234', '電話、ゼロハチロク、ニーゴーニー、イチニーサンヨン'],
		['TEL：090-1234-5678', '電話、ゼロキューゼロ、イチニーサンヨン、ゴーロクナナハチ'],
		['会費1,500円', '会費1500円'],
		['¥500', '500円'],
		['毎月1日に', '毎月ツイタチに'],
		['1日に3回', 'イチニチに3回'],
		['一日中', 'イチニチ中'],
		['二十日（月）', 'ハツカ、月曜日'],
		['20日までに', 'ハツカまでに'],
		['第2日曜日', '第2日曜日'],
		['四日市の3階', '四日市のサンガイ'],
		['大人2人と子ども7人', '大人フタリと子どもシチニン'],
		['ペットボトル3本', 'ペットボトルサンボン'],
		['※雨天中止', '雨天中止'],
		['・軍手', '軍手'],
		['軍手・タオル', '軍手、タオル'],
		['〒700-0001 岡山市', '郵便番号、ナナゼロゼロ、ゼロゼロゼロイチ、岡山市'],
		['集会所→公園', '集会所、公園'],
		['くわしくは https://example.jp/a?b=1 へ', 'くわしくは、リンク、へ'],
		['【重要】【お知らせ】', '重要、お知らせ'],
		['（土）', '土'],
		['お 知 ら せ', 'お知らせ'],
		['①集合', '1、集合'],
		['日時：7月5日', '日時、7月5日'],
		['場所　集会所', '場所、集会所'],
		['○○公民館', 'マルマル公民館'],
		['ラーメン～うどん', 'ラーメンからうどん'],
		['50％', '50パーセント'],
		['３．５ｋｍ', '3点5km'],
	])('%s: %s', (text, say) => expect(said(text)).toEqual([say]));

	it('has a name once, however often its reading is written', () => {
		expect(said('邑久《おく》は')).toEqual(['オクは']);
		expect(said('邑久《おく》（おく）は')).toEqual(['オクは']);
		expect(sentencesOf('邑久（おく）へ', [{ base: '邑久', reading: 'おく', about: 'place' }])[0]?.say).toBe('オクへ');
		expect(said('集会所（あおぞら）')).toEqual(['集会所、あおぞら']);
	});

	it('has a family where a date could be read', () => {
		const list = [{ base: '八月一日', reading: 'ほづみ', about: 'family' as const }];
		expect(sentencesOf('八月一日さん', list)[0]?.say).toBe('ホヅミさん');
	});
});

describe('sentences', () => {
	it('end with their sign, their brackets or their line', () => {
		expect(said('中止です。「来週！」に。\n持ち物\n\n軍手')).toEqual([
			'中止です。',
			'来週！',
			'に。',
			'持ち物',
			'軍手',
		]);
	});

	it('lie where they say in the text as it is shown', () => {
		const text = '邑久《おく》の 清掃。\n 7/5です。';
		const shown = withoutRuby(text);
		for (const { at, text: one } of sentencesOf(text, [])) expect(shown.slice(at, at + one.length)).toBe(one);
	});

	it('of a printed page go on over its lines', () => {
		const page = '町内会の皆さまには日ごろから清掃にご協\n力いただき、ありがとうございます。\n持ち物\n軍手';
		expect(sentencesOf(page, [], true).map(({ say }) => say)).toEqual([
			'町内会の皆さまには日ごろから清掃にご協力いただき、ありがとうございます。',
			'持ち物',
			'軍手',
		]);
	});

	it('that are long are said in parts', () => {
		const parts = said(`${'ながいながい文です、'.repeat(20)}おわり。`);
		expect(parts.length).toBeGreaterThan(3);
		for (const part of parts) expect(part.length).toBeLessThanOrEqual(60);
		expect(said('あ'.repeat(200)).join('')).toBe('あ'.repeat(200));
	});

	it('are not cut within a letter', () => {
		const text = `あ${'𠮷'.repeat(80)}`;
		expect(said(text).some((part) => /\p{Surrogate}/u.test(part))).toBe(false);
		expect(said(text).join('')).toBe(text);
	});

	it('without anything to say are none', () => expect(said('----------\n◆◆◆\n\n　')).toEqual([]));
});

const parts = fc.constantFrom(
	'7/5',
	'(日)',
	'。',
	'\n',
	'邑久《おく》',
	'～',
	'19:00',
	'、',
	'あ',
	'《',
	'」',
	'1日',
	'人',
	'https://a.jp',
	' ',
	'※',
	'漢'.repeat(70),
);

it('of any text follow one another, cover all that can be said, and hold no notation', () => {
	fc.assert(
		fc.property(fc.array(parts, { maxLength: 16 }), fc.boolean(), (pieces, isPage) => {
			const text = pieces.join('');
			const shown = withoutRuby(text);
			let end = 0;
			for (const { at, text: one, say } of sentencesOf(text, [], isPage)) {
				expect(at).toBeGreaterThanOrEqual(end);
				expect(shown.slice(at, at + one.length)).toBe(one);
				expect(say).not.toMatch(/[《》｜\n]/u);
				end = at + one.length;
			}
		}),
	);
});
