import type { TextLanguage } from '#contract/further-texts';

/*
 * Days, times and amounts as other languages usually write them. What can be read in two ways is not read: 「12/6」 is
 * December in one English and June in the other.
 */

/** What a figure of another language means, in the shape that the Japanese ones have. */
type ForeignValue =
	| { kind: 'date'; year?: number; month: number; day: number }
	| { kind: 'time'; hour: number; minute: number }
	| { kind: 'amount'; yen: number };

/** Such a figure with its letters. */
type ForeignFigure = ForeignValue & { text: string };

type Groups = Record<string, string | undefined>;
type Read = (groups: Groups) => ForeignValue | undefined;

interface Language {
	dates: RegExp[];
	times: RegExp[];
	amounts: RegExp[];
	/** The months by the beginnings of their names. */
	months?: string[];
}

const ISO = /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/gu;
const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?![\d:])`;
const COUNT = String.raw`(?<yen>\d{1,3}(?:[.,]\d{3})+|\d+)`;
const YEN_SIGN = new RegExp(String.raw`(?:[¥￥]|JPY)\s?${COUNT}(?![\d.,]*\d)`, 'gu');

const EN_MONTH = String.raw`(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const PT_MONTH = String.raw`(?<name>jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)[a-zç]*\.?`;

const LANGUAGES: Record<Exclude<TextLanguage, 'ja-simple' | 'zh-Hans'>, Language> = {
	en: {
		months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
		dates: [
			new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ${EN_MONTH}(?:,? (?<year>20\d\d))?\b`, 'gu'),
			new RegExp(String.raw`\b${EN_MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,? (?<year>20\d\d))?`, 'gu'),
		],
		times: [
			/\b(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?\s?(?<half>[ap])\.?m\b\.?/giu,
			new RegExp(String.raw`${CLOCK}|\b(?<noon>noon)\b`, 'giu'),
		],
		amounts: [new RegExp(String.raw`${COUNT}[ -]?(?:yen|JPY)\b`, 'giu')],
	},
	vi: {
		dates: [
			/(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:[,\s]+năm\s+(?<year>20\d\d))?/giu,
			/(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>20\d\d)/gu,
			/ngày\s+(?<day>\d{1,2})\/(?<month>\d{1,2})(?![/\d])/giu,
		],
		times: [
			/(?<lasts>(?:trong|kéo dài|khoảng)\s+)?(?<hour>\d{1,2})(?:\s?giờ|h)(?:\s?(?<minute>\d\d)(?:\s?phút)?)?(?:\s(?<half>sáng|chiều|tối))?/giu,
			new RegExp(CLOCK, 'gu'),
		],
		amounts: [new RegExp(String.raw`${COUNT}\s?(?:yên|yen|JPY)`, 'giu')],
	},
	pt: {
		months: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
		dates: [
			new RegExp(String.raw`(?<day>\d{1,2})[º°]? de ${PT_MONTH}(?: de (?<year>20\d\d))?`, 'giu'),
			/(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>20\d\d)/gu,
			/\bdia (?<day>\d{1,2})\/(?<month>\d{1,2})(?![/\d])/giu,
		],
		times: [
			/\b(?<hour>\d{1,2})h(?:(?<minute>\d\d)(?:min)?)?(?: da (?<half>manhã|tarde|noite))?(?!\w)/giu,
			/(?:^|\s)às (?<hour>\d{1,2}) horas(?: da (?<half>manhã|tarde|noite))?/giu,
			new RegExp(String.raw`${CLOCK}|(?<noon>meio-dia)`, 'giu'),
		],
		amounts: [new RegExp(String.raw`${COUNT}\s?(?:ienes?|yens?|JPY)`, 'giu')],
	},
};

/** The days, times and amounts of a text in another language that has no figures of its own in Japanese forms. */
export function foreignFiguresIn(lang: keyof typeof LANGUAGES, text: string): ForeignFigure[] {
	const { dates, times, amounts, months = [] } = LANGUAGES[lang];
	let rest = text;
	const each = (pattern: RegExp, read: Read): ForeignFigure[] =>
		[...rest.matchAll(pattern)].flatMap(({ 0: written, index, groups = {} }) => {
			const value = read(groups);
			if (!value) return [];
			// What is a day is no time as well.
			rest = rest.slice(0, index) + '\n'.repeat(written.length) + rest.slice(index + written.length);
			return [{ ...value, text: written.trim() }];
		});
	return [
		...[ISO, ...dates].flatMap((one) => each(one, (groups) => dateOf(groups, months))),
		...[YEN_SIGN, ...amounts].flatMap((one) => each(one, amountOf)),
		...times.flatMap((one) => each(one, timeOf)),
	];
}

function dateOf({ year, month: number, name, day: written }: Groups, months: string[]): ForeignValue | undefined {
	const month = name === undefined ? Number(number) : months.findIndex((one) => sameName(one, name)) + 1;
	const day = Number(written);
	if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(Number(year ?? 2000), month, 0)).getUTCDate())
		return undefined;
	return { kind: 'date', month, day, ...(year !== undefined && { year: Number(year) }) };
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function timeOf({ hour: written, minute: after = '0', half, noon, lasts }: Groups): ForeignValue | undefined {
	if (lasts !== undefined) return undefined;
	if (noon !== undefined) return { kind: 'time', hour: 12, minute: 0 };
	const said = Number(written);
	const minute = Number(after);
	if (said > 24 || minute > 59) return undefined;
	const isLate = half !== undefined && /^(?:p|chiều|tối|tarde|noite)/iu.test(half);
	const isEarly = half !== undefined && /^a/iu.test(half);
	const hour = isLate && said < 12 ? said + 12 : isEarly && said === 12 ? 0 : said;
	return { kind: 'time', hour, minute };
}

const amountOf: Read = ({ yen = '' }) => ({
	kind: 'amount',
	yen: Number(yen.replace(/[.,]/gu, '')),
});

/** Chinese figures in the signs of the Japanese, which read the rest: sign for sign, so that places stay. */
export const chineseAsJapanese = (text: string): string =>
	text
		.replace(/日元/gu, '円 ')
		.replace(/(月\s?\d{1,2})号/gu, '$1日')
		.replace(/(\d)点钟/gu, '$1時 ')
		.replace(/(\d)[点时](?![一-龥]*间)/gu, '$1時')
		.replace(/上午|早上/gu, '午前')
		.replace(/下午|晚上/gu, '午後');
