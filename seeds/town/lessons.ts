import type { Day } from '#contract/ids';
import type { Hall, Lesson } from '#contract/lessons';
import { topicsIn, levelIn } from '#domain/lessons/cells';
import { addDays, onOrAfter } from './calendar';
import { DISTRICT } from './names';

/** Halls open on weekdays but Wednesday, and on Sunday until 17:00. */
const MONDAY = 1;
const TUESDAY = 2;
const THURSDAY = 4;
const FRIDAY = 5;
const SUNDAY = 0;

interface Plan {
	hall: string;
	title: string;
	/** Days after today, moved on to the day of the week. */
	days: number;
	weekday: number;
	hours: readonly [string, string];
	address: string;
	place: string;
	phone: string;
	note?: string;
	/** One applies for it. */
	seats?: number;
}

const SEATS = 16;

const PLANS: readonly Plan[] = [
	{
		...{ hall: '操南公民館', title: 'はじめてのスマホ（電源から写真まで）', days: 3, weekday: THURSDAY },
		...{ hours: ['13:30', '16:30'], address: '岡山市中区', place: '2階 第2講座室', phone: '086-000-1401' },
		...{ seats: SEATS, note: 'スマホは、お貸しできます。' },
	},
	{
		...{ hall: '富山公民館', title: 'LINEの使い方', days: 6, weekday: TUESDAY },
		...{ hours: ['10:00', '12:00'], address: '岡山市中区', place: '1階 集会室', phone: '086-000-1402' },
		seats: SEATS,
	},
	{
		...{ hall: '東公民館', title: 'スマホ何でも相談', days: 8, weekday: SUNDAY },
		...{ hours: ['13:00', '15:00'], address: '岡山市中区', place: '1階 ロビー', phone: '086-000-1403' },
		note: '申し込みはいりません。お一人20分ほど、ゆっくりお聞きします。',
	},
	{
		...{ hall: '瀬戸公民館', title: 'スマホで支払い（安全な使い方）', days: 12, weekday: FRIDAY },
		...{ hours: ['09:30', '11:30'], address: '岡山市東区瀬戸町', place: '2階 講座室', phone: '086-000-1404' },
		seats: SEATS,
	},
	{
		...{ hall: '操南公民館', title: '電子回覧板を読んでみよう', days: 15, weekday: MONDAY },
		...{ hours: ['13:30', '15:00'], address: '岡山市中区', place: '2階 第2講座室', phone: '086-000-1401' },
		note: '鍵カードをお持ちください。その場で読めるようにします。',
	},
	{
		...{ hall: '岡山中央公民館', title: '地域ICTボランティア養成講座', days: 20, weekday: SUNDAY },
		...{ hours: ['10:00', '15:00'], address: '岡山市北区蕃山町', place: '3階 大講座室', phone: '086-000-1405' },
		note: '教える側になりたい方の講座です。昼食をお持ちください。',
	},
	{
		...{ hall: '御津公民館', title: 'ビデオ通話で家族と話す', days: 27, weekday: TUESDAY },
		...{ hours: ['10:00', '11:30'], address: '岡山市北区御津', place: '1階 和室', phone: '086-000-1406' },
		seats: SEATS,
	},
	{
		...{ hall: '上南公民館', title: '動画を楽しむ', days: 34, weekday: THURSDAY },
		...{ hours: ['14:00', '16:00'], address: '岡山市東区', place: '2階 講座室', phone: '086-000-1407' },
		seats: SEATS,
	},
	{
		...{ hall: '御南西公民館', title: 'だましの電話とメールから身を守る', days: 41, weekday: FRIDAY },
		...{ hours: ['13:30', '15:00'], address: '岡山市北区', place: '1階 講座室', phone: '086-000-1408' },
		note: '警察の方が話します。申し込みはいりません。',
	},
];

/** Days before a lesson until which one may apply. */
const APPLY_DAYS = 3;
/** Of every two lessons one gives its places in order, and one is answered by the city's seat. */
const wayOf = (i: number) => ({ takes: i % 2 ? ('asked' as const) : ('first' as const), apply: 'スマホか、電話で' });
const hallIdOf = (name: string) => `hall-${PLANS.findIndex(({ hall }) => hall === name) + 1}`;

/** スマホ講座 of the coming weeks. */
export function lessonsFrom(today: Day): Lesson[] {
	return PLANS.map(({ days, weekday, hours: [from, to], seats, ...plan }, i) => {
		const day = onOrAfter(addDays(today, days), [weekday]);
		const level = levelIn(plan.title);
		return {
			...{ ...plan, id: `lesson-${i + 1}`, hallId: hallIdOf(plan.hall), day, from, to },
			...{ level: level ?? 'used', topics: topicsIn(plan.title) },
			...(seats !== undefined && { seats, until: addDays(day, -APPLY_DAYS), ...wayOf(i) }),
		};
	});
}

/** The 公民館 where they are, each with a school district that it serves. */
export function hallsOf(): Hall[] {
	const names = [...new Set(PLANS.map(({ hall }) => hall))];
	return names.map((name, i) => {
		const { address, phone } = PLANS.find(({ hall }) => hall === name) as Plan;
		const district = DISTRICT[i % DISTRICT.length] ?? '';
		return {
			...{ id: hallIdOf(name), name, phone, address, hours: '9時から21時、休館日：水曜日と年末年始' },
			districts: [`${district}学区`],
		};
	});
}
