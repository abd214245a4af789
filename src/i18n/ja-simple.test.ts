import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sentences } from '#tests/support/sentences';
import { furtherTexts } from './further-texts';
import { mail } from './ja-simple/mail';
import { notices } from './ja-simple/notices';
import easy from './ja-simple/index';
import { UNCHECKED } from './unchecked';

/** Letters without the spaces. A reader of this level keeps about two lines of a phone in mind: 20 letters each. */
const SENTENCE = 40;
/** Letters in a row, marks among them: what a phone shows in one line of the largest letters. */
const LINE = 8;
/** Letters in a row: what the narrowest phone, 360 px wide, shows in one line of letters half as large again. */
const PHRASE = 13;

const said = sentences(
	{ ...easy.words, mail, notices, further: furtherTexts['ja-simple'], unchecked: UNCHECKED['ja-simple'] },
	'',
).filter(([path]) => path !== '.further.read' && !path.startsWith('.practiceTown.households'));

/** What is said between two full stops, or in a line of its own. */
const each = said.flatMap(([path, text]) =>
	(text.match(/[^。？！\n]+/gu) ?? []).map((sentence) => [path, sentence.trim()] as const),
);
const lettersOf = (text: string) => [...text.replace(/[\s「」（）、。：]/gu, '')].length;
const found = (wrong: (sentence: string) => boolean) =>
	each.filter(([, sentence]) => wrong(sentence)).map(([path, sentence]) => `${path}: ${sentence}`);

describe('やさしい日本語', () => {
	it('is said in short sentences', () => expect(found((text) => lettersOf(text) > SENTENCE)).toEqual([]));

	it('sets phrases apart, so that a line can break between them', () =>
		expect(found((text) => text.split(/[ 、：・「」（）]/u).some((phrase) => lettersOf(phrase) > PHRASE))).toEqual([]));

	it('has no phrase longer than a line of the largest letters, of which the end would stand alone below', () => {
		const breaks = /[\s\u200b]+|(?<=[、。」）：・])(?![、。」）])|(?=[「（])/u;
		const widthOf = (phrase: string) => [...phrase].reduce((sum, letter) => sum + (/[ -~]/u.test(letter) ? 0.5 : 1), 0);
		const tooLong = sentences(easy.words, '').flatMap(([path, text]) =>
			text.split(breaks).flatMap((phrase) => (widthOf(phrase) > LINE ? [`${path}: ${phrase}`] : [])),
		);
		expect(tooLong).toEqual([]);
	});

	it('has a space after an object, before a quotation and before a verb that helps another', () => {
		expect(found((text) => /を(?![ 、）」]|$)/u.test(text))).toEqual([]);
		expect(found((text) => /[ぁ-ん]「/u.test(text))).toEqual([]);
		expect(found((text) => /[てで](?:ください|います|いません|いる|いない|ほしい|あります)/u.test(text))).toEqual([]);
	});

	it('has no space where none belongs: before a mark or a particle, at an end, or two of them', () => {
		expect(found((text) => /[ \u3000][ \u3000、）」]|[「（] /u.test(text))).toEqual([]);
		expect(found((text) => / (?:は|が|を|に|で|も|から|まで)(?:[ 、]|$)/u.test(text))).toEqual([]);
		expect(said.filter(([, text]) => text !== text.trim())).toEqual([]);
	});

	it.each([
		['honorific', /お宅|ご(?:家|ら|り|かぞく|じぶん)|いただ|いたし|お(?:よみ|読み|まち|もち|手もと)/u],
		['a double negation', /な(?:ければ|くては) ?(?:なり|いけ)|ない (?:ことは|わけでは) (?:ない|ありません)/u],
		['passive', /[かさたなまらわばが]れ(?:ました|ます|て)|られ(?:ました|ます|て|る)/u],
	])('says nothing that is %s', (_, form) =>
		expect(found((text) => form.test(text.replace(/やぶれて|こわれ|わすれ|くれた/gu, '')))).toEqual([]),
	);
});

it('a mail calls its buttons as the pages do to which they lead, and the sign that it is finished', () => {
	const { mails, reading } = easy.words;
	expect(mail.confirm.press).toBe(mails.pages.press.confirm);
	expect(mail.unsubscribe).toBe(mails.pages.press.stop);
	expect([mail.read, mail.arrived]).toEqual([reading.press, reading.test.press]);
	expect(mail.confirm.hint).toContain(`「${mails.pages.thanks}」と 出たら`);
});

describe('dates in やさしい日本語', () => {
	beforeEach(() => vi.resetModules());

	it('have no era, and noon and midnight by their names', async () => {
		const { choose } = await import('./chosen-language');
		choose({ code: 'ja-simple', ...(await import('./ja-simple/index')).default });
		const there = await import('./format');
		const day = '2026-12-06';
		expect(there.dayLabel(day, '2026-11-22')).toBe('12月6日（日曜日）');
		expect(there.dayLabel(day, '2027-01-10')).toBe('2026年 12月6日（日曜日）');
		expect(there.monthLabel(day)).toBe('2026年 12月');
		expect(there.eraDayLabel(day)).toBe('2026年 12月6日');
		expect(there.whenLabel({ day, from: '09:30', to: '12:00' })).toBe(
			'12月6日（日曜日） 午前9時30分\u200Bから 昼の12時\u200Bまで',
		);
		expect(['00:00', '00:05', '12:30', '19:00'].map(there.timeLabel)).toEqual([
			'夜の12時',
			'夜の12時5分',
			'昼の12時30分',
			'午後7時',
		]);
		expect(there.momentLabel('2026-11-22T00:12:00.000Z', '2026-11-22')).toBe('きょう 午前9時12分');
		expect(there.onDayLabel('2026-11-20T00:12:00.000Z', '2026-11-22')).toBe('11月20日（金曜日）に');
		expect(there.listLabel(['紙', 'メール', '電話'])).toBe('紙、メール、電話');
	});
});
