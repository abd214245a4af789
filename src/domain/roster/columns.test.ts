import { describe, expect, it } from 'vitest';
import { guessColumns, guessSheets } from './columns';
import { findHeader } from './header';

const sheet = (lines: string[], name = 'Sheet1') => ({ name, rows: lines.map((line) => line.split(',')) });
const guess = (lines: string[], name?: string) => guessSheets([sheet(lines, name)])[0];

describe('the header', () => {
	it('stands anywhere in the first ten lines', () => {
		const titles = ['岡北町内会', '', '会長　佐藤一郎', '電話 086-252-1234', '', '', '', '', ''];
		expect(findHeader(sheet([...titles, '班,氏名', '1班,佐藤'])).at).toBe(9);
		expect(findHeader(sheet([...titles, '', '班,氏名', '1班,佐藤'])).at).toBe(-1);
	});

	it('is the line with most words, not a title that has one', () => {
		expect(findHeader(sheet(['会員,電話 番号表', '班,氏名,電話', '1班,佐藤,'])).at).toBe(1);
	});

	it('is not found where there is none', () => {
		expect(findHeader(sheet(['1班,佐藤 一郎,086-252-1234', '1班,岡本,'])).at).toBe(-1);
		expect(findHeader({ name: '', rows: [] }).at).toBe(-1);
	});

	it('may be a single word', () => {
		expect(findHeader(sheet(['岡北町内会', '氏名', '佐藤'])).at).toBe(1);
	});
});

describe('the guess of columns', () => {
	it('goes by the words above them, however they are written', () => {
		expect(
			guess(['組,Ｎｏ．,氏　名（世帯主）,ﾌﾘｶﾞﾅ,ＴＥＬ,携帯,Ｅ－ｍａｉｌ,住所,備　考', '1,1,佐藤,サトウ,,,,北町1,']),
		).toEqual({
			header: 0,
			group: [0],
			order: [1],
			name: [2],
			kana: [3],
			phone: [4, 5],
			mail: [6],
			note: [8],
		});
	});

	it('puts 姓 and 名 together, but not two columns that each have a whole name', () => {
		expect(guess(['班,姓,名,セイ,メイ', '1,佐藤,一郎,サトウ,イチロウ'])).toMatchObject({ name: [1, 2], kana: [3, 4] });
		expect(guess(['班,世帯主,氏名', '1,佐藤,佐藤'])).toMatchObject({ name: [1] });
	});

	it('prefers the way round to the number of a member', () => {
		expect(guess(['会員番号,班,番号,回覧順,氏名', '10234,1,7,1,佐藤'])).toMatchObject({ order: [3] });
	});

	it('goes by content where no word stands', () => {
		const rows = [
			'1,1,佐藤 一郎,さとう いちろう,086-252-1234,a@example.jp,',
			'1,2,岡本 和子,おかもと,086-252-1235,,犬が2匹',
		];
		expect(guess([...rows, '2,1,三宅 健二,みやけ,,,'])).toEqual({
			header: -1,
			group: [0],
			order: [1],
			name: [2],
			kana: [3],
			phone: [4],
			mail: [5],
			note: [6],
		});
	});

	it('takes a last column without a word for notes', () => {
		expect(guess(['班,氏名,電話,', '1,佐藤,,回覧は最後に', '1,岡本,,'])).toMatchObject({ note: [3] });
	});

	it('leaves a column alone whose word it does not know', () => {
		expect(guess(['班,氏名,屋号', '1,佐藤,まるさ', '1,岡本,やまに'])).toEqual({ header: 0, group: [0], name: [1] });
	});

	it('takes a list of readings for names when there is nothing else', () => {
		expect(guess(['1班,さとう', '1班,おかもと', '2班,みやけ'])).toEqual({ header: -1, group: [0], name: [1] });
	});

	it('says of a sheet without names that it is to be skipped', () => {
		expect(guess(['岡北町内会', '令和8年4月'])).toMatchObject({ skip: true });
		expect(guessColumns({ at: -1, words: [], fields: [] }, [])).toEqual({ skip: true });
	});
});

describe('the 班 of a sheet', () => {
	const rows = ['番号,氏名', '1,佐藤 一郎', '2,岡本 和子'];

	it('is in its name, or in a title above its header', () => {
		expect(guess(rows, '第3班')).toMatchObject({ groupName: '第3班' });
		expect(guess(rows, '令和8年度3班名簿')).toMatchObject({ groupName: '3班' });
		expect(guess(['岡北町内会 ２組', ...rows])).toMatchObject({ groupName: '2組' });
	});

	it('is its name itself when there are several, but never Sheet1', () => {
		const guessed = guessSheets([sheet(rows, '北部'), sheet(rows, 'Sheet2'), sheet(['表紙'], '表紙')]);
		expect(guessed.map((one) => one.groupName)).toEqual(['北部', undefined, undefined]);
		expect(guess(rows, '北部')?.groupName).toBeUndefined();
	});

	it('is left to the column where there is one', () => {
		expect(guess(['班,氏名', '1,佐藤'], '3班')?.groupName).toBeUndefined();
	});
});
