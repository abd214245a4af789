import { COLON_TIME, SPELLED_TIME, timeOf, type TimeValue } from './figures/clock';
import * as dates from './figures/dates';
import { NUMBER, numeral } from './figures/numerals';
import { linkify } from './linkify';
import { Taken } from './taken';
import { narrow, phonesIn } from './telephone';

/** A price or a fee. */
interface AmountValue {
	kind: 'amount';
	yen: number;
}

interface PhoneValue {
	kind: 'phone';
	/** Its groups of digits, as they are written. */
	groups: string[];
	isFax: boolean;
}

type FigureValue = dates.DateValue | dates.YearValue | TimeValue | AmountValue | PhoneValue;

/** A fact in digits, where it stands in a text: `at` in UTF-16 units, `text` as it was written. */
export type Figure = FigureValue & { at: number; text: string };

type Groups = Record<string, string | undefined>;

/**
 * All figures of a text, in order: days, years, times, amounts of money and telephone numbers, however they are
 * written. Digits within a link are the link's; what no calendar or clock has is none.
 */
export function figuresIn(text: string): Figure[] {
	const plain = narrow(text);
	const found = new Found(plain, text);
	found.closeLinks();
	for (const { at, text: number, groups, isFax } of phonesIn(text)) {
		found.add(at, number.length, { kind: 'phone', groups, isFax });
	}
	found.each(dates.LONG_DATE, (groups) => dates.dateOf(groups));
	found.each(dates.SHORT_DATE, (groups) => dates.dateOf(groups));
	found.each(dates.SLASH_DATE, (groups, at, end) => slashDate(plain, groups, at, end));
	found.each(dates.BARE_DAY, (groups, at) => bareDay(found, groups, at));
	found.each(dates.YEAR_ALONE, (groups) => dates.yearValue(groups));
	found.each(SPELLED_TIME, timeOf);
	found.each(COLON_TIME, timeOf);
	found.each(AMOUNT, amountOf);
	return found.all();
}

/**
 * What a figure means, for comparing: `2026-07-05`, `--07-05` without a year, `---05` without a month, `2026`,
 * `FY2026`, `19:00`, `¥1500`, `0861234567`. The weekday is no part of it.
 */
export function valueOf(figure: FigureValue): string {
	switch (figure.kind) {
		case 'date':
			return `${figure.year ?? (figure.month === undefined ? '' : '-')}-${figure.month === undefined ? '-' : two(figure.month)}-${two(figure.day)}`;
		case 'year':
			return `${figure.isFiscal ? 'FY' : ''}${figure.year}`;
		case 'time':
			return `${two(figure.hour)}:${two(figure.minute)}`;
		case 'amount':
			return `¥${figure.yen}`;
		case 'phone':
			return figure.groups.join('');
	}
}

const two = (n: number) => String(n).padStart(2, '0');

/** 「1,500円」「¥500」「1万5千円」「千五百円」. */
const AMOUNT = new RegExp(
	String.raw`[¥￥]\s?(?<sign>${NUMBER})(?:円)?|(?:(?<tenThousands>${NUMBER})万)?(?<rest>${NUMBER})?(?<thousand>千)?円(?!形|周|卓|陣|柱|滑|満)`,
	'gu',
);

function amountOf({ sign, tenThousands, rest, thousand }: Groups): AmountValue | undefined {
	if (sign !== undefined) return { kind: 'amount', yen: numeral(sign) };
	if (tenThousands === undefined && rest === undefined) return undefined;
	const below = rest === undefined ? 0 : numeral(rest) * (thousand === undefined ? 1 : 1_000);
	return { kind: 'amount', yen: (tenThousands === undefined ? 0 : numeral(tenThousands) * 10_000) + below };
}

const PARTS_OF_ONE = /^(?:1\/[2-5]|2\/3|3\/4)$/;

/** Without a weekday, 「1/2」 is a half where no time follows; and 「3/4サイズ」 is none ever. */
function slashDate(plain: string, groups: Groups, at: number, end: number) {
	const date = dates.dateOf(groups);
	const isPart = PARTS_OF_ONE.test(plain.slice(at, end)) && !/^\s?(?:\d{1,2}[:時]|午)/.test(plain.slice(end, end + 4));
	return isPart || /[/-]/.test(plain.charAt(at - 1)) ? undefined : date;
}

/** How far from a date another day may stand to be of its month: 「7月5日(日)、12日」. */
const LIST_SIGNS = /^\s?(?:[・･,、~〜-]|から|と|または|及び|および)\s?$/u;
/** They are shorter than this. */
const LIST_SIGNS_END = 6;

/** 「5日」 is a duration as often as a day: it is a day by its weekday, or in a row with a date. */
function bareDay(found: Found, groups: Groups, at: number) {
	const before = found.endingBefore(at, LIST_SIGNS);
	const isDay = before?.kind === 'date' || groups['inBrackets'] !== undefined || groups['spelled'] !== undefined;
	return isDay ? dates.dateOf(groups, before?.kind === 'date' ? before.month : undefined) : undefined;
}

/** True where what begins here is the end of something longer: 「1:23:45」, 「EPSR8.4.1」. */
function continues(plain: string, at: number): boolean {
	return (
		/\d[.:]?$/.test(plain.slice(Math.max(0, at - 2), at)) || /[a-z]{2}/i.test(plain.slice(Math.max(0, at - 1), at + 1))
	);
}

/** What was found so far, by where each ends. */
class Found {
	readonly #figures = new Map<number, Figure>();
	readonly #taken: Taken;

	constructor(
		private readonly plain: string,
		private readonly text: string,
	) {
		this.#taken = new Taken(text.length);
	}

	closeLinks(): void {
		let at = 0;
		for (const piece of linkify(this.text)) {
			if (piece.kind === 'link') this.#taken.take(at, at + piece.text.length);
			at += piece.text.length;
		}
	}

	add(at: number, length: number, value: FigureValue): void {
		const end = at + length;
		if (this.#taken.take(at, end)) this.#figures.set(end, { ...value, at, text: this.text.slice(at, end) });
	}

	each(pattern: RegExp, read: (groups: Groups, at: number, end: number) => FigureValue | undefined): void {
		for (const { 0: match, index: at, groups = {} } of this.plain.matchAll(pattern)) {
			if (continues(this.plain, at)) continue;
			const value = read(groups, at, at + match.length);
			if (value) this.add(at, match.length, value);
		}
	}

	/** The figure between whose end and this place only such signs stand. */
	endingBefore(at: number, signs: RegExp): Figure | undefined {
		for (let end = at - 1; end > at - LIST_SIGNS_END; end -= 1) {
			const figure = this.#figures.get(end);
			if (figure && signs.test(this.plain.slice(end, at))) return figure;
		}
		return undefined;
	}

	all(): Figure[] {
		return [...this.#figures.values()].sort((a, b) => a.at - b.at);
	}
}
