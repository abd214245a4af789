import type { Moment } from '#contract/ids';
import { DAY_MS, dayInJapan, HOUR_MS, timeInJapan } from './moment';

/**
 * What the number under 「困ったとき」 says, digit by digit; the digit is the place in the list, counted from 1. Only ever add
 * at the end of a list: whoever answers the telephone may have a newer version, or a printed page.
 */
export const HELP_PLACES = {
	/** By which card this phone is in. */
	card: ['household', 'seat', 'none'],
	/** How long ago the server was last heard of. */
	contact: ['hour', 'day', 'week', 'longer', 'never'],
	trouble: ['none', 'unreachable', 'server', 'signedOut', 'storageFull', 'storageUnavailable', 'newerVersion'],
	sending: ['done', 'waits', 'refused'],
	notices: ['on', 'off', 'denied', 'homeScreen', 'unable', 'unknown'],
	/** How much room the phone has left. */
	room: ['plenty', 'little', 'none', 'unknown'],
	opened: ['homeScreen', 'browser'],
} as const;

export type HelpPlace = keyof typeof HELP_PLACES;
/** How it stands with a phone, and nothing of who holds it. */
export type HelpState = { [Place in HelpPlace]: (typeof HELP_PLACES)[Place][number] };

/** In the order of the digits. */
export const PLACES = Object.keys(HELP_PLACES) as HelpPlace[];

const digitOf = (place: HelpPlace, value: string) => (HELP_PLACES[place] as readonly string[]).indexOf(value) + 1;

/** The number that is read out: a digit for each place, and one that tells whether the others were heard right. */
export function helpCode(state: HelpState): string {
	const digits = PLACES.map((place) => digitOf(place, state[place])).join('');
	return digits + checkDigit(digits);
}

/** How many digits it has. */
const HELP_CODE_LENGTH = PLACES.length + 1;

/** What a number that was heard says. `misheard`: some digit of it is another one; `short`: some are missing. */
export function readHelpCode(heard: string): HelpState | 'short' | 'misheard' {
	const digits = heard.normalize('NFKC').replace(/\D/gu, '');
	if (digits.length < HELP_CODE_LENGTH) return 'short';
	const said = digits.slice(0, -1);
	if (digits.length > HELP_CODE_LENGTH || checkDigit(said) !== digits.at(-1)) return 'misheard';
	const values = PLACES.map((place, at) => [place, HELP_PLACES[place][Number(said[at]) - 1]]);
	// A newer phone says what this version has no word for.
	return values.some(([, value]) => value === undefined) ? 'misheard' : (Object.fromEntries(values) as HelpState);
}

/** Luhn's: one digit that was misheard, and nearly every two that changed places, make another one (ISO/IEC 7812-1). */
function checkDigit(digits: string): string {
	const sum = [...digits].reverse().reduce((before, digit, at) => {
		const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1);
		return before + (weighed > 9 ? weighed - 9 : weighed);
	}, 0);
	return String((10 - (sum % 10)) % 10);
}

/** How long ago the server was heard of. A clock that was put back makes it an hour. */
export function contactOf(last: Moment | null, now: Moment): HelpState['contact'] {
	if (last === null) return 'never';
	const ms = Date.parse(now) - Date.parse(last);
	if (ms < HOUR_MS) return 'hour';
	if (ms < DAY_MS) return 'day';
	return ms < 7 * DAY_MS ? 'week' : 'longer';
}

const MB = 1024 * 1024;

/** How much room is left, of what the browser says of its own share. */
export function roomOf({ quota, usage }: { quota?: number; usage?: number }): HelpState['room'] {
	if (quota === undefined || usage === undefined) return 'unknown';
	const left = quota - usage;
	return left < 50 * MB ? 'none' : left < 500 * MB ? 'little' : 'plenty';
}

/**
 * A version as it is read out: the day and the time of its build in Japan, `1127-1429`. Anything else is left as it is.
 */
export function spokenVersion(version: string): string {
	if (!/^\d{13}$/u.test(version)) return version;
	const built = new Date(Number(version)).toISOString();
	return `${dayInJapan(built).slice(5).replace('-', '')}-${timeInJapan(built).replace(':', '')}`;
}
