import { expect, test, vi } from 'vitest';
import { content, question } from '#tests/support/sample-rows';
import { scriptOf } from './script';

const page = { hash: 'a'.repeat(64), type: 'image/png', bytes: 1, width: 1, height: 1, kind: 'page' } as const;
const said = (...of: Parameters<typeof scriptOf>) => scriptOf(...of).map(({ part, say }) => `${part}: ${say}`);

test('all of a circular is read in the order of the sheet, the text of its pages too', () => {
	const circular = content({
		title: '邑久の清掃',
		readings: [{ base: '邑久', reading: 'おく' }],
		urgent: true,
		body: '邑久公民館に集まります。\n会費は1,500円です。',
		fields: { when: { day: '2026-12-06', from: '08:00' }, place: '邑久公民館', contact: '会長 086-252-1234' },
		attachments: [page, { ...page, text: '1ページ目です。' }],
	});
	expect(said({ content: circular, form: 'circular' }, [], '2026-11-20')).toEqual([
		'title: 至急',
		'title: オクの清掃',
		'when: 日時、12月6日、日曜日、午前8時から',
		'place: 場所、オク公民館',
		'contact: 問い合わせ、会長、ゼロハチロク、ニーゴーニー、イチニーサンヨン',
		'body: オク公民館に集まります。',
		'body: 会費は1500円です。',
		'page-1: 1ページ目です。',
	]);
});

test('a text in another language is read alone, as it stands, and an easy one with all that belongs to it', () => {
	const circular = content({ title: '清掃', fields: { place: '公園' } });
	const english = { lang: 'en', title: 'Cleaning', body: 'Come at 9 a.m. Bring gloves.\n\nThank you.' } as const;
	expect(said({ content: circular, form: 'circular' }, [], '2026-11-20', english)).toEqual([
		'title: Cleaning',
		'body: Come at 9 a.m.',
		'body: Bring gloves.',
		'body: Thank you.',
	]);
	const easy = { lang: 'ja-simple', title: '川《かわ》の そうじ', body: '来てください。' } as const;
	expect(said({ content: circular, form: 'circular' }, [], '2026-11-20', easy)).toEqual([
		'title: カワのそうじ',
		'place: 場所、公園',
		'body: 来てください。',
	]);
});

test('what is asked is read last, after until when it can be answered, with what can be chosen', () => {
	const shifts = [
		{ id: 'o1', label: '9:30の組' },
		{ id: 'o2', label: '10時の組' },
	];
	const asking = content({
		body: '訓練をします。',
		question: question({
			items: [
				{ id: 'q1', label: '邑久の訓練に出る人', kind: 'attend', most: 4, shifts },
				{ id: 'q2', label: 'ひとこと', kind: 'text', optional: true },
			],
		}),
	});
	const names = [{ base: '邑久', reading: 'おく', about: 'place' as const }];
	expect(said({ content: asking, form: 'circular' }, names, '2026-11-25').slice(2)).toEqual([
		'question-until: 質問、11月27日、金曜日、午後9時まで、あとフツカ',
		'question-0: オクの訓練に出る人、9時30分の組、10時の組',
		'question-1: ひとこと',
	]);
});

test('a message has its words once', () => {
	const message = content({ title: '断水です', body: '断水です' });
	expect(said({ content: message, form: 'message' }, [], '2026-11-20')).toEqual(['body: 断水です']);
});

test('a line says which signs of its part it is, without blanks and readings', () => {
	const lines = scriptOf(
		{ content: content({ body: '一 二。\n\n邑久《おく》の 三。' }), form: 'message' },
		[],
		'2026-11-20',
	);
	expect(lines.map(({ seen }) => seen)).toEqual([
		{ before: 0, length: 3 },
		{ before: 3, length: 5 },
	]);
});

test('where the app speaks easy Japanese, its own words have no pause in the middle either', async () => {
	vi.resetModules();
	const { choose } = await import('#i18n/chosen-language');
	choose({ code: 'ja-simple', ...(await import('#i18n/ja-simple/index')).default });
	const there = await import('./script');
	const circular = content({
		title: '清掃',
		fields: { when: { day: '2026-12-06', from: '12:30' }, bring: '軍手', deadline: '2026-12-01' },
	});
	const lines = there.scriptOf({ content: circular, form: 'circular' }, [], '2026-11-20');
	expect(lines.filter(({ part }) => part in circular.fields).map(({ say }) => say)).toEqual([
		'いつ、12月6日、日曜日、昼の12時30分から',
		'もってくるもの、軍手',
		'いつまで、12月1日、火曜日',
	]);
});
