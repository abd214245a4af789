import { NUMBER, numeral, yearOfEra } from './numerals';

/**
 * `year`: where one is written. `month`: where one is written, or stands before: 「7月5日・12日」. `weekday`: 0 is Sunday.
 */
export interface DateValue {
	kind: 'date';
	year?: number;
	month?: number;
	day: number;
	weekday?: number;
}

/** A year by itself: 「令和8年度」, 「2026年」. */
export interface YearValue {
	kind: 'year';
	year: number;
	/** 年度: from April to March. */
	isFiscal: boolean;
}

/** From Sunday on, as `weekday` counts them. */
export const WEEKDAYS = '日月火水木金土';
/** 「(日)」「(日・祝)」「（日曜日）」「日曜日」, right behind a day. */
const WEEKDAY = String.raw`(?:\s?(?:\((?<inBrackets>[日月火水木金土])(?:曜日?)?(?:[・･,、/]?(?:祝日?|休日?|振休))?\)|(?<spelled>[日月火水木金土])曜日?))?`;
const ERA = '令和|平成|昭和|大正|明治';
const YEAR = String.raw`(?:(?<era>${ERA}|[RHS])\s?(?<eraYear>元|${NUMBER})|(?<ad>(?:19|20)\d\d))`;
const MONTH_DAY = String.raw`(?<month>${NUMBER})月\s?(?<day>${NUMBER})日`;
const SHORT_YEAR = String.raw`(?:(?<era>[RHSTM])(?<eraYear>\d{1,2})|(?<ad>(?:19|20)\d\d))`;

/** 「令和8年7月5日(日)」「7月5日」; the weekday belongs to it. */
export const LONG_DATE = new RegExp(String.raw`(?:${YEAR}年\s?)?${MONTH_DAY}(?!間)${WEEKDAY}`, 'giu');
/** 「R8.7.5」「2026/7/5」「2026-07-05」. */
export const SHORT_DATE = new RegExp(
	String.raw`${SHORT_YEAR}(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d./-]*\d)${WEEKDAY}`,
	'giu',
);
/** 「7/5(日)」「7/5」. */
export const SLASH_DATE = new RegExp(String.raw`(?<month>\d{1,2})/(?<day>\d{1,2})(?![\d/])${WEEKDAY}`, 'gu');
/** 「5日(日)」, and 「～8日」 where a date stands before it. */
export const BARE_DAY = new RegExp(String.raw`(?<day>${NUMBER})日(?!間|目|中|市|町)${WEEKDAY}`, 'gu');
/** 「令和8年度」「R8年」「2026年」. */
export const YEAR_ALONE = new RegExp(String.raw`${YEAR}年(?<fiscal>度)?`, 'giu');

type Groups = Record<string, string | undefined>;

function yearOf({ era, eraYear, ad }: Groups): number | undefined {
	if (ad !== undefined) return Number(ad);
	return era !== undefined && eraYear !== undefined ? yearOfEra(era, eraYear) : undefined;
}

/** What the groups of one of these expressions say; `undefined` where no calendar has such a day. */
export function dateOf(groups: Groups, monthBefore?: number): DateValue | undefined {
	const year = yearOf(groups);
	const month = groups['month'] === undefined ? monthBefore : numeral(groups['month']);
	const day = numeral(groups['day'] ?? '');
	// 2000 was a leap year: without a year, the 29th of February is a day.
	if (day < 1 || day > new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate()) return undefined;
	if (month !== undefined && (month < 1 || month > 12)) return undefined;
	const weekday = WEEKDAYS.indexOf(groups['inBrackets'] ?? groups['spelled'] ?? '?');
	return {
		kind: 'date',
		...(year !== undefined && { year }),
		...(month !== undefined && { month }),
		day,
		...(weekday >= 0 && { weekday }),
	};
}

/** The value of what `YEAR_ALONE` found. */
export function yearValue(groups: Groups): YearValue | undefined {
	const year = yearOf(groups);
	return year === undefined ? undefined : { kind: 'year', year, isFiscal: groups['fiscal'] !== undefined };
}
