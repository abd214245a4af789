import { describe, expect, it, vi } from 'vitest';
import { KANJI_OF_TWO_YEARS } from '#tests/support/kanji-of-two-years';
import { sentences } from '#tests/support/sentences';
import { LANGUAGES, loadCatalogue, offered } from './languages';
import { mailWords } from './mail';
import type { Catalogue } from './shape';
import { noticesIn } from './notices';
import * as japanese from './words';

const JAPANESE_LETTER = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;
/** What no sentence may have in it, by language. */
const FOREIGN: Record<Exclude<(typeof LANGUAGES)[number]['code'], 'ja'>, RegExp> = {
	// Kana, and no more kanji than children learn in their first two years: beyond them even the reading is unknown.
	'ja-simple': new RegExp(`(?![${KANJI_OF_TWO_YEARS}])\\p{sc=Han}`, 'u'),
	'zh-Hans': /[\p{sc=Hira}\p{sc=Kana}]/u,
	en: JAPANESE_LETTER,
	vi: JAPANESE_LETTER,
	pt: JAPANESE_LETTER,
};
/** What is called alike everywhere. */
const SAME_AS_ENGLISH = /iPhone|Android|Kairan/u;
const others = LANGUAGES.flatMap(({ code }) => (code === 'ja' ? [] : [code]));

const paths = (words: unknown, name: string) => sentences(words, name).map(([path]) => path);

describe.each(others)('in %s', (code) => {
	const load = async () => (await loadCatalogue(code))?.words ?? {};

	it('every namespace has each key of the Japanese, and no other', async () => {
		for (const [name, words] of Object.entries(await load()))
			expect(paths(words, name).sort(), name).toEqual(paths(japanese[name as keyof typeof japanese], name).sort());
	});

	it('nothing is empty, and every letter is one that its readers know', async () => {
		const delivered = { mail: mailWords(code), notices: noticesIn(code) };
		for (const [path, text] of sentences({ ...(await load()), ...delivered }, 'words')) {
			expect(text.trim(), path).not.toBe('');
			expect(text, path).not.toMatch(FOREIGN[code]);
		}
	});

	it('whoever has to press a mail is told the name of its button, and the sign that it is finished', async () => {
		const { mails } = (await load()) as Catalogue['words'];
		const { confirm } = mailWords(code);
		expect(confirm.press).toBe(mails.pages.press.confirm);
		for (const said of [mails.states.asked, mails.askedOther]) expect(said).toContain(confirm.press);
		for (const said of [confirm.hint, mails.pages.hint.confirm]) expect(said).toContain(mails.pages.thanks);
	});

	it('is spoken by a catalogue of its own', async () => {
		if (code === 'en') return;
		const english = new Set(sentences((await loadCatalogue('en'))?.words, '').map(([, text]) => text));
		const same = sentences(await load(), '').filter(
			([, text]) => english.has(text) && /\p{L} \p{L}+ \p{L}/u.test(text),
		);
		expect(same.map(([path, text]) => `${path}: ${text}`).filter((one) => !SAME_AS_ENGLISH.test(one))).toEqual([]);
	});
});

/** What the rest of the app says otherwise: another form of address, another verb for the same touch. */
const MIXED: Partial<Record<(typeof others)[number], RegExp>> = {
	vi: /quý vị|nhấn/iu,
	// At the hyphen of `e-mail` a line would break.
	pt: /\bapert|e-mail/iu,
};

it.each(LANGUAGES)(
	'what stands at the foot of every screen has a name of its own, by which paper calls it, in $code',
	async ({ code }) => {
		const { frame, helping, titles } = { ...japanese, ...(await loadCatalogue(code))?.words };
		expect([frame.help, frame.helpWhole]).not.toContain(titles.help);
		expect(helping.paper.help).toContain(titles.help);
		expect(helping.paper.address).toContain(titles.help);
	},
);

it.each(['en', 'pt'])('what is counted is one when there is one of it, in %s', async (code) => {
	const { words } = (await loadCatalogue(code)) ?? {};
	const ofOne = sentences(words, 'words', () => '1').filter(([, text]) =>
		/\b1 (?!is|was)\p{L}{3,}(?<!s)s\b/u.test(text),
	);
	expect(ofOne).toEqual([]);
});

it.each(LANGUAGES)('what came yesterday has no word before it that a date alone takes, in $code', async ({ code }) => {
	const { dates, lessons } = { ...japanese, ...(await loadCatalogue(code))?.words };
	expect(lessons.received(dates.yesterday)).not.toMatch(/きのうに|on yesterday|vào hôm qua|: ontem/u);
	expect(lessons.received(dates.on('5'))).toContain(dates.on('5'));
});

it.each(Object.entries(MIXED))(
	'speaks to its readers in one way, and has one word for a press, in %s',
	async (code, mixed) => {
		for (const [path, text] of sentences((await loadCatalogue(code))?.words, 'words'))
			expect(text, path).not.toMatch(mixed);
	},
);

/** One word for one thing: what is not to be said, and what is said instead. */
const SAID_OTHERWISE: [RegExp, string][] = [
	[/役の机|の机/u, '会長の画面, 班長の画面'],
	[/軒|(?<!全)戸(?!締)|この家|世帯(の名前|は、)|(?<!\d)世帯が/u, 'お宅; 世帯 after a number'],
	[/番地|住所/u, 'アドレス'],
	[/なくてもよい/u, '（任意）'],
	[/機械|端末/u, 'スマホ, or nothing'],
	[/書きかけ「/u, '下書き'],
	[/鍵を(出|作|渡|印刷)|出した鍵|役の鍵/u, '役のカード'],
	[/たしかめ/u, '確かめ, which a line does not break in the middle'],
	[/もど[さしすせそっらりるれろ]/u, '戻, before which a line does not break within 「にも」'],
	[/えら[ばびぶべん]/u, '選'],
	[/(会長|役員|班長|市役所)さん/u, 'さん is for people'],
	[/午後0時/u, '正午, or 昼の12時'],
];

describe('in Japanese', () => {
	// The function among the catalogues takes no text.
	const spoken = sentences({ ...japanese, rosterProblem: {} }, 'words');

	it.each(SAID_OTHERWISE)('nothing is called %s: it is %s', (other) =>
		expect(spoken.filter(([, text]) => other.test(text))).toEqual([]),
	);

	it('whoever has to press a mail is told the name of its button, and the sign that it is finished', () => {
		const { households, mails, paper } = japanese;
		const [name, sign] = [mails.pages.press.confirm, mails.pages.thanks];
		expect(mailWords('ja').confirm.press).toBe(name);
		for (const said of [mails.states.asked, households.wishMailText, paper.mailSlip.after])
			expect(said).toContain(`「${name}」`);
		for (const said of [mailWords('ja').confirm.hint, mails.pages.hint.confirm, paper.mailSlip.after])
			expect(said).toContain(`「${sign}」と出たら`);
	});

	it('people are named with さん, also where a mark is set', () => {
		expect(japanese.ledger.ticked.paper('三宅 節子')).toContain('三宅 節子さん');
		expect(japanese.seats.holderOf('三宅 節子')).toBe('三宅 節子さん');
		expect(japanese.frame.actingSeat('3班 班長')).not.toContain('さん');
	});
});

/** What a button, a place or a sign of the app is called: the names by which sentences send somebody to it. */
const namesOf = (words: Catalogue['words']) => {
	const {
		answers,
		applying,
		calendarAddress,
		circularParts,
		common,
		duties,
		frame,
		gestures,
		install,
		joining,
		list,
		mails,
		practice,
		push,
		reading,
		scan,
		settings,
		titles,
	} = words;
	return [
		...[
			answers.change,
			applying.open,
			calendarAddress.subscribe,
			common.app,
			circularParts.categories.garbage,
			frame.help,
			frame.helpWhole,
			frame.reload,
			frame.settings,
			frame.textSize,
		],
		...[install.guideTitle, joining.scan, list.markUnread, mails.pages.press.confirm, mails.pages.thanks],
		...[push.accept, push.section, reading.press, scan.again, scan.photo, settings.addKey, settings.refused],
		...[titles.help, titles.join, titles.duties, duties.yes],
		...[common.close, gestures.close.show, joining.yes, joining.no, practice.notify, practice.noticeOpen],
		...[reading.enlarge, reading.toList, reading.zoomIn],
	];
};
const { deskTitles, households, ledger } = japanese;

/** What phones, and programs on them, call their own; and what somebody says or types. */
const OTHERS_NAMES = {
	ja: {
		of: [
			...['カメラ', '設定', 'アプリ', '権限', '確認', '許可', '通知', '追加', 'ホーム画面に追加', 'Safari', 'Chrome'],
			...['プライベート', 'シークレット', '読み上げ', '音声', '@', '戻る', '夏祭り', '消してほしい'],
			...['他のカレンダー', '＋', 'URL で追加', '予定表を追加', 'Web から登録'],
			// Leaders' own pages and buttons, which are in Japanese alone.
			...[deskTitles.audit, deskTitles.handover, deskTitles.seats, households.comeBack, ledger.states.unreached.word],
		],
		quoted: /「([^「」]+)」/gu,
	},
	en: {
		of: [
			...['Camera', 'Settings', 'Apps', 'Permissions', 'Ask', 'Allow', 'Notifications', 'Add', 'Safari', 'Chrome'],
			...['Add to Home Screen', 'Add to Home screen', 'text to speech', 'text-to-speech', 'voices'],
			...['Other calendars', '+', 'From URL', 'Add calendar', 'Subscribe from web'],
		],
		quoted: /“([^“”]+)”/gu,
	},
};

describe.each(['ja', 'en'] as const)('what is quoted in %s', (code) => {
	it('is a name that stands on the screen, in the words in which it stands there', async () => {
		const words = code === 'ja' ? japanese : ((await loadCatalogue(code))?.words as typeof japanese);
		const { of, quoted } = OTHERS_NAMES[code];
		const names = new Set([...namesOf(words), ...of]);
		const checked = Object.keys((await loadCatalogue('en'))?.words ?? {});
		const said = [...checked, ...(code === 'ja' ? ['helper', 'restore'] : [])].flatMap((name) =>
			sentences(words[name as keyof typeof words], name),
		);
		const wrong = said.flatMap(([path, text]) =>
			// A number stands for what is put in.
			Array.from(text.matchAll(quoted), ([, name = '']) => name).flatMap((name) =>
				names.has(name) || /^\d+$/u.test(name) ? [] : [`${path}: ${name}`],
			),
		);
		expect(wrong).toEqual([]);
	});

	it('is one thing alone: the two ways to help have names of their own', async () => {
		const { frame, titles } = code === 'ja' ? japanese : ((await loadCatalogue(code))?.words as typeof japanese);
		expect(titles.help).not.toBe(frame.help);
	});
});

describe('a language', () => {
	it('is offered by what its speakers call it, Japanese first', () => {
		expect(LANGUAGES[0]).toEqual({ code: 'ja', name: '日本語' });
		expect(LANGUAGES.slice(1).map(({ name }) => name)).toEqual([
			'やさしい日本語',
			'English',
			'简体中文',
			'Tiếng Việt',
			'Português',
		]);
	});

	it('is the first wanted that the app has, whatever its country', () => {
		expect(offered(['en', 'ja']).code).toBe('en');
		expect(offered([null, 'de-CH', 'en-US', 'ja-JP']).code).toBe('en');
		expect(offered([null, 'ja-JP', 'en']).code).toBe('ja');
		expect(offered(['ja-simple', 'ja']).code).toBe('ja-simple');
		expect(['zh-CN', 'zh-TW', 'zh', 'zh-Hant-HK', 'pt-PT', 'pt-BR', 'vi-VN'].map((one) => offered([one]).code)).toEqual(
			[...Array<string>(4).fill('zh-Hans'), ...['pt', 'pt', 'vi']],
		);
	});

	it('is Japanese when none is wanted that the app has, or the choice is of another time', () =>
		expect([[], [null], ['de'], ['constructor', '']].map((wanted) => offered(wanted).code)).toEqual(
			Array(4).fill('ja'),
		));

	it('that was chosen before the first word is read by everything', async () => {
		vi.resetModules();
		const { choose, locale } = await import('./chosen-language');
		// Each namespace of this language says its own name, so that one that asks for another's is found.
		choose({ code: 'eo', locale: 'eo', words: Object.fromEntries(Object.keys(japanese).map((name) => [name, name])) });
		const read: Record<string, unknown> = await import('./words');
		for (const [name, words] of Object.entries(read)) if (typeof words !== 'function') expect(words).toBe(name);
		expect(locale()).toBe('eo');
	});

	it('cannot be chosen after a word was read: the page would speak two', async () => {
		vi.resetModules();
		const { choose, words } = await import('./chosen-language');
		words('list', {});
		expect(() => choose({ code: 'en', locale: 'en-GB', words: {} })).toThrow('after words were read');
	});

	it('that has no words for leaders leaves theirs in Japanese', async () => {
		vi.resetModules();
		const { choose, languageOf } = await import('./chosen-language');
		choose({ code: 'en', ...(await import('./en/index')).default });
		const read = await import('./words');
		expect(read.titles.home).toBe('Circulars');
		expect(read.desk.write).toBe(japanese.desk.write);
		expect(['list', 'desk'].map(languageOf)).toEqual(['en', 'ja']);
	});
});
