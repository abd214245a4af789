import type { Day, TimeOfDay } from '#contract/ids';
import type { LessonLevel, LessonTopic } from '#contract/lessons';
import { narrow } from '../telephone';

/*
 * What stands in the cells of a schedule. Whatever cannot be read is undefined, and its row is named: a wrong hour
 * sends people to a closed door.
 */

/** The last year before each era: 令和1年 is 2019. */
const ERAS: Record<string, number> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };

const DATE = /^(令和|平成|r|h)?(\d{1,4}|元)[年/.-](\d{1,2})[月/.-](\d{1,2})日?(?:\(.\)|\s.*)?$/iu;

/** `2026-12-03`, `2026/12/3`, `令和8年12月3日（木）`, `R8.12.3`; undefined for anything else, and for 31 February. */
export function dayIn(cell: string): Day | undefined {
	const found = DATE.exec(narrow(cell).trim());
	if (!found) return undefined;
	const [, era, count, month, day] = found;
	const year = (era ? (ERAS[era.toLowerCase()] ?? 0) : 0) + (count === '元' ? 1 : Number(count));
	const text = [String(year).padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
	const time = Date.parse(`${text}T00:00:00.000Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}

const TIME = /^(午前|午後|am|pm)?\s*(\d{1,2})(?::(\d{2})(?::\d{2})?|時(?:(\d{1,2})分|(半))?)$/iu;
const NOON = 12;
const HOURS = 24;

/** `13:30`, `13時30分`, `午後1時半`; undefined for anything else. */
export function timeIn(cell: string): TimeOfDay | undefined {
	const found = TIME.exec(narrow(cell).trim());
	if (!found) return undefined;
	const [, half, hour, colon, minutes, halfPast] = found;
	const isAfternoon = half !== undefined && /午後|pm/iu.test(half);
	const hours = Number(hour) + (isAfternoon && Number(hour) < NOON ? NOON : 0);
	const text = `${String(hours).padStart(2, '0')}:${(colon ?? minutes ?? (halfPast ? '30' : '00')).padStart(2, '0')}`;
	return hours < HOURS && /:[0-5]\d$/u.test(text) ? text : undefined;
}

/** `16`, `１６人`, `先着16名`; undefined where there is no number, or more than one. */
export function countIn(cell: string): number | undefined {
	const numbers = narrow(cell).replaceAll(',', '').match(/\d+/gu) ?? [];
	return numbers.length === 1 ? Number(numbers[0]) : undefined;
}

const LEVELS: [LessonLevel, RegExp][] = [
	['first', /はじめて|初めて|初心|初級|入門|基礎|超初/u],
	['used', /なれた|慣れた|中級|上級|応用|経験者|ステップアップ/u],
];

/** Whom a lesson is for, by the words for it. */
export const levelIn = (text: string): LessonLevel | undefined => LEVELS.find(([, words]) => words.test(text))?.[0];

const TOPICS: [LessonTopic, RegExp][] = [
	['basics', /基本|操作|電源|文字入力|入門|はじめて|初めて|使い方教室/u],
	['photo', /写真|カメラ|動画|アルバム/u],
	['line', /line|ライン/iu],
	['map', /地図|マップ|乗換|乗りかえ|バス/u],
	['pay', /支払|キャッシュレス|決済|ペイ|pay/iu],
	['videoCall', /ビデオ通話|テレビ電話|zoom|オンライン通話/iu],
	['safety', /詐欺|だまし|安全|セキュリティ|迷惑/u],
	['disaster', /災害|防災|避難|気象/u],
	['circulars', /回覧/u],
	['consult', /相談|何でも|なんでも/u],
];

/** What a text speaks of, in the order of the contract. */
export function topicsIn(text: string): LessonTopic[] {
	const plain = text.normalize('NFKC');
	return TOPICS.flatMap(([topic, words]) => (words.test(plain) ? [topic] : []));
}

/** True of a row of a city's events that is about phones: the others are no lessons. */
export const isAboutPhones = (text: string): boolean =>
	/スマホ|スマートフォン|line|アプリ|タブレット|デジタル|インターネット|キャッシュレス/iu.test(text.normalize('NFKC'));
