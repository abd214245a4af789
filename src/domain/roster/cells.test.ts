import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMail, readPhone } from './contact';
import { groupInTitle, groupKey, groupName, groupOfDate, readGroup } from './group';
import { isLost, mayBe } from './lost';
import { displayKana, displayName, familyKey, isVacant, kanaKey, nameKey } from './name';
import { foldSpelling } from './spelling';
import { fromCell, isDitto, kanjiNumber, readOrder, toCell } from './text';

describe('a cell', () => {
	it.each([
		'=HYPERLINK("http://x")',
		'+81 90',
		'-1',
		'@SUM(A1)',
		'＝1+1',
		'＋1',
		'－1',
		'＠SUM(A1)',
		'\t=1',
		'\r=1',
		" '=1",
		"'=1",
	])('%j gets an apostrophe on the way out and loses it on the way in', (text) => {
		expect(toCell(text)).toBe(`'${text}`);
		expect(fromCell(toCell(text))).toBe(text.trim());
	});

	it('keeps an apostrophe that guards nothing', () => {
		expect(fromCell("'24年度")).toBe("'24年度");
		expect(fromCell("O'Neill")).toBe("O'Neill");
	});

	it('never begins like a formula after toCell, and always comes back', () => {
		const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＠', "'", ' ', '\t', 'a', '佐', '1');
		fc.assert(
			fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 8 }), (text) => {
				expect(toCell(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
				expect(fromCell(toCell(text))).toBe(fromCell(`x${text}`).slice(1).trim());
			}),
		);
	});

	it('is one line of clean text', () => {
		expect(fromCell(' 犬あり\r\n裏口へ\u202e ')).toBe('犬あり 裏口へ');
		expect(fromCell('佐藤　一郎')).toBe('佐藤　一郎');
	});

	it.each(['〃', '同上', '"', '”', '々', ' 〃 ', "''"])('%j means the same as above', (text) =>
		expect(isDitto(text)).toBe(true),
	);
	it.each(['佐々木', '同上寺', '', '-', '""x'])('%j says something itself', (text) =>
		expect(isDitto(text)).toBe(false),
	);
});

describe('a number', () => {
	it.each([
		['3', 3],
		['３', 3],
		['No.12', 12],
		['№7', 7],
		['③', 3],
		['5番', 5],
	])('%j is %i', (text, number) => expect(readOrder(text)).toBe(number));
	it.each(['', '1-2', '三宅', '1.5', '1234567890'])('%j is none', (text) => expect(readOrder(text)).toBeUndefined());

	it.each([
		['三', 3],
		['十', 10],
		['十二', 12],
		['二十', 20],
		['九十九', 99],
		['三五', undefined],
		['〇', undefined],
		['', undefined],
	])('%j in Japanese digits is %s', (text, number) => expect(kanjiNumber(text)).toBe(number));
});

describe('a 班', () => {
	it.each(['3班', '３', '第三班', '三組', ' 第 3 組', '【3班】', '03班', '3隣組'])('%j has the number 3', (text) =>
		expect(readGroup(text)?.core).toBe('3'),
	);
	it.each([
		['第三班', '3班'],
		['三組', '3組'],
		['３', '3班'],
		['北組', '北組'],
		['北部', '北部'],
		['十十班', '十十班'],
	])('%j is shown as %j', (text, shown) => expect(groupName(readGroup(text) ?? { core: '' }, '班')).toBe(shown));

	it('with a name is told from the others by it', () => {
		expect(groupKey('北班')).toBe(groupKey('北組'));
		expect(groupKey('北班')).not.toBe(groupKey('南班'));
		expect(readGroup('　')).toBeUndefined();
	});

	it.each([
		['2026-01-03', '1-3'],
		['2026/1/3', '1-3'],
		['2026年1月3日', '1-3'],
		['１月３日', '1-3'],
		['3-Jan', '1-3'],
		['Jan-13', '13-1'],
		['2013年1月', '13-1'],
		['1-3', undefined],
		['3班', undefined],
		['1/3', undefined],
		['Jan', undefined],
	])('%j was typed as %j', (text, typed) => expect(groupOfDate(text)).toBe(typed));

	it('is found in a title', () => {
		expect(groupInTitle('令和8年度 第３班名簿')).toBe('第3班');
		expect(groupInTitle('北組')).toBe('北組');
		expect(groupInTitle('岡北町内会 名簿')).toBeUndefined();
		expect(groupInTitle('2組合同名簿')).toBeUndefined();
	});
});

describe('a name', () => {
	it.each([
		['佐藤 一郎 様', '佐藤　一郎'],
		['佐藤　　一郎', '佐藤　一郎'],
		['岡本殿', '岡本'],
		['鵜殿', '鵜殿'],
		['鵜殿 節子', '鵜殿　節子'],
		['三宅', '三宅'],
		['John  Smith', 'John Smith'],
		['ﾅﾝﾊﾞ ｷﾖｼ', 'ナンバ　キヨシ'],
		['Ｊ　佐藤', 'Ｊ　佐藤'],
	])('%j is shown as %j', (text, shown) => expect(displayName(text)).toBe(shown));

	it('has one key in all its spellings', () => {
		for (const text of ['佐藤一郎', '佐藤　一郎', '佐藤 一郎 様']) expect(nameKey(text)).toBe('佐藤一郎');
		expect(kanaKey('サトウ　イチロウ')).toBe(kanaKey('さとう いちろう'));
		expect(nameKey('髙橋')).not.toBe(nameKey('高橋'));
		expect(foldSpelling('髙橋')).toBe('高橋');
		expect(foldSpelling('渡邊')).toBe(foldSpelling('渡邉'));
	});

	it.each([
		['斉藤 茂', '齋藤 茂'],
		['桒田', '桑田'],
		['増田', '\u589e田'],
		['渡邊', '渡辺'],
		['\u{fa11}本', '崎本'],
		['濵田', '浜田'],
		['澤', '沢'],
		['廣國', '広国'],
		['梶ヶ谷', '梶が谷'],
		['梶ケ谷', '梶ヶ谷'],
		['一ノ瀬', '一之瀨'],
		['佐佐木', '佐々木'],
		['山田 ハル', '山田 はる'],
		['𠮷田', '吉田'],
	])('%s may be %s, and is not simply taken for it', (one, other) => {
		expect(foldSpelling(nameKey(one))).toBe(foldSpelling(nameKey(other)));
		expect(nameKey(one)).not.toBe(nameKey(other));
	});

	it.each(['?田 一郎', '〓田　一郎', '\ufffd田', '\ue001田', '□田', '渡邉??', '#N/A', '？田'])(
		'%s lost a letter',
		(name) => expect(isLost(name)).toBe(true),
	);

	it('that lost letters may be any that has the others', () => {
		expect(mayBe('?田 一郎', '富田　一郎')).toBe(true);
		expect(mayBe('〓〓田(一郎)', '𠮷田(一郎)')).toBe(true);
		expect(mayBe('渡邉?', '渡邉')).toBe(true);
		for (const other of ['富田 二郎', '富士田 一郎', '一郎']) expect(mayBe('?田 一郎', other)).toBe(false);
	});

	it('is the same with signs that nobody can see, and in the letters of another file', () => {
		for (const text of ['中村\u200b聡', '\ufeff中村聡', '中村\u00ad聡\u200e', '中\u{e0101}村聡'])
			expect(nameKey(text)).toBe(nameKey('中村　聡'));
		expect(nameKey('\ufa19谷 一')).toBe(nameKey('\u795e谷　一'));
		expect(groupKey('北\u200b組')).toBe(groupKey('北組'));
	});

	it('is kept as it was written', () => {
		const name = '\ufa19谷　\ufa1b子';
		expect(displayName(fromCell(name))).toBe(name);
		expect(displayName(fromCell('渡邉\u{e0100} 茂\u200b'))).toBe('渡邉\u{e0100}　茂');
		expect(groupName(readGroup('\ufa19田班') ?? { core: '' }, '班')).toBe('\ufa19田班');
		expect(displayKana('ｶﾐﾔ')).toBe('カミヤ');
	});

	it('tells its family when it can be seen', () => {
		expect(familyKey('佐藤　一郎')).toBe('佐藤');
		expect(familyKey('佐々木')).toBe('佐々木');
		expect(familyKey('佐藤一郎')).toBeUndefined();
	});

	it.each(['空き家', '空家', '（欠番）'])('%j is a door where nobody lives', (text) =>
		expect(isVacant(text)).toBe(true),
	);
	it.each(['空井', '空閑 一郎', '欠端'])('%j is a family', (text) => expect(isVacant(text)).toBe(false));
});

describe('a telephone number', () => {
	it.each([
		['086-252-1234', '086-252-1234'],
		['０８６（２５２）１２３４', '086-252-1234'],
		['(086)252-1234', '086-252-1234'],
		['0862521234', '0862521234'],
		['862521234', '0862521234'],
		['9012345678', '090-1234-5678'],
		['09012345678', '090-1234-5678'],
		['＋８１−８６−２５２−１２３６', '086-252-1236'],
		['+81(0)90-1234-5678', '090-1234-5678'],
		['自宅 086-252-1234', '086-252-1234'],
		['252-1234／090-1234-5678', '090-1234-5678'],
		['086 252 1234 090 1234 5678', '086-252-1234'],
		['0862521234567', undefined],
		['TEL086-252-1234 FAX:086-252-1235', '086-252-1234'],
		['FAX 086 252 1235 TEL 086 252 1234', '086-252-1234'],
		['ＦＡＸ：０８６−２５２−１２３５', undefined],
		['086-252-1235(FAX)', undefined],
		['TEL/FAX 086 252 1235', '086-252-1235'],
		['086─252─1234', '086-252-1234'],
		['090-1234-567', undefined],
		['0901234567', undefined],
		['901234567', undefined],
		['080-0123-456', undefined],
	])('%j is %j', (text, phone) => {
		const read = readPhone(text);
		expect(read.kind === 'phone' ? read.phone : undefined).toBe(phone);
	});

	it('without its area code, missing and unreadable are three things', () => {
		expect(readPhone('252-1234').kind).toBe('local');
		for (const text of ['なし', '-', '―', '', '×']) expect(readPhone(text).kind).toBe('none');
		for (const text of ['聞いていない', '1', '0120', '123456789012']) expect(readPhone(text).kind).toBe('unreadable');
	});
});

describe('a mail address', () => {
	it.each([
		['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'taro@example.jp'],
		['a@example.jp, b@example.jp', 'a@example.jp'],
		['なし', undefined],
		['A..B@docomo.ne.jp', 'a..b@docomo.ne.jp'],
		['taro@', null],
		['taro@example', null],
	])('%j is %j', (text, mail) => expect(readMail(text)).toBe(mail));
});
