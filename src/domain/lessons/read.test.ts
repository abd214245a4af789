import { describe, expect, it } from 'vitest';
import type { Sheet } from '../roster/sheet';
import type { Entries } from './entries';
import { readJson } from './read-json';
import { readTables } from './read-table';
import { TEMPLATE } from './template';

const sheet = (...rows: string[]): Sheet => ({ name: '予定', rows: rows.map((row) => row.split(',')) });
const read = (...sheets: Sheet[]) => readTables(sheets) as Entries;
const HEAD = '講座名,公民館,日,開始,終了,部屋,電話,対象,内容,定員,申し込み方法,申し込み期限,備考';

describe('a table of our own', () => {
	it('gives a lesson for each row, with whom and what it is for', () => {
		const { lessons, halls, faults } = read(
			sheet(
				HEAD,
				'写真をとろう,操南公民館,2026/12/3,13:30,15:00,2階,086-000-1401,なれた方,カメラ,16人,電話で,12月1日,',
			),
			sheet('x'),
		);
		expect(halls).toBeUndefined();
		expect(faults).toEqual([{ sheet: '予定', line: 2, field: 'until', why: 'unreadable', value: '12月1日' }]);
		expect(lessons).toEqual([]);
		const good = read(
			sheet(
				HEAD,
				'写真を\u200bとろう,操南公民館,2026/12/3,13:30,15:00,2階,,なれた方,カメラ,16人,電話で,R8.12.1,筆記具',
			),
		);
		expect(good.lessons).toEqual([
			{
				...{ title: '写真をとろう', hall: '操南公民館', day: '2026-12-03', from: '13:30', to: '15:00', place: '2階' },
				...{ level: 'used', topics: ['photo'], seats: 16, apply: '電話で', until: '2026-12-01', note: '筆記具' },
				at: { sheet: '予定', line: 2 },
			},
		]);
	});

	it('names each row that cannot be taken, and what is wrong with it', () => {
		const { faults, lessons } = read(
			sheet(
				...['令和8年度の予定', HEAD, ',操南公民館,2026/12/3,13:30,15:00,,086-000-1401'],
				...['スマホ,操南公民館,12月,13:30,,,くわしくは窓口,,,二十人', '', `${'長'.repeat(61)},東,2026/12/3,9:00,10:00`],
			),
		);
		expect(lessons).toEqual([]);
		expect(faults.map(({ line, field, why }) => `${line} ${field} ${why}`)).toEqual([
			...['3 title missing', '4 day unreadable', '4 to missing', '4 phone unreadable', '4 seats unreadable'],
			'6 title unreadable',
		]);
	});

	it('says to the reader whom a lesson is for where the words are others', () => {
		const { lessons } = read(sheet(HEAD, 'スマホ講座,東,2026/12/3,9:00,10:00,,,60歳以上の方'));
		expect(lessons?.[0]).toMatchObject({ note: '対象：60歳以上の方' });
		expect(lessons?.[0]).not.toHaveProperty('level');
	});

	it('of halls has their school districts, hours and closed days', () => {
		const { halls } = read(
			sheet(
				'公民館名,電話,住所,開館時間,休館日,学区,緯度,経度',
				'操南公民館,086-000-1401,岡山市中区,9時から21時,水曜,操南小学校区・操明小学校区,34.64,133.96',
			),
		);
		expect(halls).toEqual([
			{
				...{ name: '操南公民館', phone: '086-000-1401', address: '岡山市中区', hours: '9時から21時、休館日：水曜' },
				...{ districts: ['操南小学校区', '操明小学校区'], position: { lat: 34.64, lon: 133.96 } },
				at: { sheet: '予定', line: 2 },
			},
		]);
	});

	it('is what our template is, without a fault', () => {
		const sheets = TEMPLATE.map((rows, at) => ({ name: String(at), rows: rows.map((row) => [...row]) }));
		const { lessons, halls, faults } = read(...sheets);
		expect([lessons?.length, halls?.length, faults]).toEqual([1, 1, []]);
	});
});

describe('a city’s open data', () => {
	const EVENTS =
		'都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,イベント名,イベント名_カナ,イベント名_英語,開始日,終了日,開始時間,終了時間,開始日時特記事項,説明,料金(基本),料金(詳細),連絡先名称,連絡先電話番号,連絡先内線番号,主催者,場所名称,住所,方書,緯度,経度,アクセス方法,駐車場情報,定員,参加申込終了日,参加申込終了時間,参加申込方法,URL,備考';
	const FACILITIES =
		'都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,名称_通称,POIコード,住所,方書,緯度,経度,電話番号,内線番号,法人番号,団体名,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,説明,バリアフリー情報,URL,備考';
	const NEW_FACILITIES =
		'全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,所在地_連結表記,緯度,経度,電話番号,利用可能曜日,開始時間,終了時間';

	it('of events is read as it is, and what is not about phones is left out and counted', () => {
		const { lessons, faults, others } = read(
			sheet(
				EVENTS,
				'331007,1,岡山県,岡山市,スマホ入門,,,2026-12-03,2026-12-03,13:30,15:00,,,無料,,操南公民館,086-000-1401,,岡山市,操南公民館,岡山市中区,2階,,,,,16,2026-12-01,17:00,電話,,',
				'331007,2,岡山県,岡山市,夏まつり,,,2026-08-01,2026-08-02,,,,,,,,,,,広場,,,,,,,,,,,,',
			),
		);
		expect([faults, others]).toEqual([[], 1]);
		expect(lessons).toMatchObject([
			{
				...{ title: 'スマホ入門', hall: '操南公民館', address: '岡山市中区', place: '2階', phone: '086-000-1401' },
				...{ seats: 16, until: '2026-12-01', apply: '電話', level: 'first' },
			},
		]);
	});

	it('of facilities gives its 公民館, by the older columns and the newer ones', () => {
		const old = read(
			sheet(
				FACILITIES,
				'331007,1,岡山県,岡山市,操南公民館,,,,岡山市中区,,34.64,133.96,086-000-1401,,,,火水木金土日,09:00,21:00,年末年始は休み,,,,',
				'331007,2,岡山県,岡山市,市民プール,,,,岡山市北区,,,,086-000-1500,,,,,,,,,,,',
			),
		);
		expect(old).toMatchObject({ others: 1, faults: [] });
		expect(old.halls).toMatchObject([
			{ name: '操南公民館', hours: '火水木金土日 09:00〜21:00、年末年始は休み', districts: [] },
		]);
		const newer = read(
			sheet(NEW_FACILITIES, '331007,1,岡山市,東公民館,,岡山県岡山市東区,34.6,134.0,086-000-1403,毎日,09:00,17:00'),
		);
		expect(newer.halls).toMatchObject([{ name: '東公民館', address: '岡山県岡山市東区', phone: '086-000-1403' }]);
	});
});

it('a table with other words is none of ours', () => {
	expect(readTables([sheet('氏名,班', '山田,1')])).toBeUndefined();
});

describe('a JSON', () => {
	const names = { halls: '公民館', lessons: '講座' };
	const lesson = { title: 'スマホ入門', hall: '操南公民館', day: '2026-12-03', from: '13:30', to: '15:00' };
	const json = (value: object) => `\ufeff${JSON.stringify({ kairan: 'lessons', version: 1, ...value })}`;

	it('is read by the same checks, and an entry with a fault is named by its place', () => {
		const entries = readJson(json({ lessons: [lesson, { ...lesson, from: '1時' }, null] }), names);
		expect(entries?.halls).toBeUndefined();
		expect(entries?.lessons).toEqual([{ ...lesson, at: { sheet: '講座', line: 1 } }]);
		expect(entries?.faults).toEqual([
			{ sheet: '講座', line: 2, field: 'from', why: 'unreadable', value: '1時' },
			{ sheet: '講座', line: 3, field: 'title', why: 'missing', value: '' },
		]);
	});

	it('of another program, another version or cut off is none', () => {
		for (const text of ['{}', '{"kairan":"archive","version":2}', json({ version: 2 }), '{"kairan":"less'])
			expect(readJson(text, names)).toBeUndefined();
	});
});
