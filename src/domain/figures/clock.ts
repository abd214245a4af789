import { NUMBER, numeral } from './numerals';

/** A time of the day, on the clock of 24 hours. */
export interface TimeValue {
	kind: 'time';
	hour: number;
	minute: number;
}

const HALF = String.raw`(?<half>午前|午後|朝|夕方|夜|晩|深夜|[ap]\.?m\.?)`;

/** 「午後7時半」「19時30分」「正午」; 「9時間」 and 「時点」 are none. */
export const SPELLED_TIME = new RegExp(
	String.raw`(?:${HALF}の?\s?)?(?<hour>${NUMBER})時(?!間|点|代|期|速|限|刻)(?:\s?(?<minute>${NUMBER})分(?!間)|(?<thirty>半))?|(?<noon>正午)`,
	'giu',
);
/** 「19:00」「午後7:30」「PM7:30」「7:30pm」. */
export const COLON_TIME = new RegExp(
	String.raw`(?:${HALF}\s?)?(?<hour>\d{1,2}):(?<minute>\d\d)(?![\d:])(?:\s?(?<behind>[ap]\.?m\b\.?))?`,
	'giu',
);

/** True of what names the second half of a day; 「夜」 is so up to eleven, and 「夜1時」 is in the night after. */
const isAfternoon = (half: string, hour: number) =>
	/^(?:午後|p)/iu.test(half) ? hour < 12 : /^(?:夕方|夜|晩)/u.test(half) && hour >= 4 && hour < 12;

/** What the groups of one of these expressions say; `undefined` where no clock shows it. Schedules go on to 「25時」. */
export function timeOf(groups: Record<string, string | undefined>): TimeValue | undefined {
	if (groups['noon'] !== undefined) return { kind: 'time', hour: 12, minute: 0 };
	const said = numeral(groups['hour'] ?? '');
	const minute = groups['thirty'] === undefined ? numeral(groups['minute'] ?? '0') : 30;
	const half = groups['half'] ?? groups['behind'] ?? '';
	if (said > 29 || minute > 59) return undefined;
	if (/^(?:午前|a)/iu.test(half) && said === 12) return { kind: 'time', hour: 0, minute };
	return { kind: 'time', hour: isAfternoon(half, said) ? said + 12 : said, minute };
}
