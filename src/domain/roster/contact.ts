import { MailAddress } from '#contract/mail-address';
import { isPhone, narrow, phonesIn, withoutFax } from '../telephone';

/** What a cell meant for a telephone holds: a number, one without its area code, nothing, or something else. */
export type PhoneText =
	{ kind: 'phone'; phone: string } | { kind: 'local' } | { kind: 'none' } | { kind: 'unreadable' };

const NONE = /^([-\s]*|なし|無し?|不明|非公開|×|x)$/;

/**
 * Reads a cell for telephone numbers: the first that is no facsimile's counts. In a cell more is understood than in a
 * text: a number without the zero that Excel drops, with blanks between its digits, or with Japan's country code.
 */
export function readPhone(text: string): PhoneText {
	const plain = narrow(text).trim();
	if (NONE.test(plain.toLowerCase())) return { kind: 'none' };
	const found = phonesIn(plain);
	const phone = found.find(({ isFax }) => !isFax);
	if (phone) return { kind: 'phone', phone: written(phone.groups) };
	const rest = withoutFax(found.reduce((left, fax) => left.replace(fax.text, ''), plain));
	const kinds = rest.split(/[/、,;・\n]|\s+(?=[0(+])/).map(readOne);
	return (
		kinds.find((one) => one.kind === 'phone') ?? kinds.find((one) => one.kind === 'local') ?? { kind: 'unreadable' }
	);
}

/** The digits alone: the form in which two spellings of one number are equal. */
export function phoneKey(phone: string): string {
	return phone.replace(/\D/g, '');
}

function readOne(text: string): PhoneText {
	const digits = text
		.replace(/^\D*(?=[0-9(+])/, (before) => (before.includes('+') ? '+' : ''))
		.replace(/^\+81[^0-9]*(0(?=\D))?[^0-9]*/, '0')
		.replace(/\([^0-9]*\)/g, '');
	const groups = digits.split(/[-().\s]+/).filter(Boolean);
	const whole = withZero(groups.join(''));
	if (isPhone(whole)) return { kind: 'phone', phone: written(whole === groups.join('') ? groups : [whole]) };
	return /^[1-9]\d{4,7}$/.test(whole) ? { kind: 'local' } : { kind: 'unreadable' };
}

function withZero(digits: string): string {
	return isPhone(`0${digits}`) ? `0${digits}` : digits;
}

/**
 * As it was grouped. Of one that was not, only a number of eleven digits is cut: where an area code ends cannot be
 * known.
 */
function written(groups: string[]): string {
	const [digits = ''] = groups;
	if (groups.length > 1 || digits.length < 11) return groups.join('-');
	return `${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`;
}

/**
 * The first mail address of a cell; nothing when the cell says that there is none, `null` when what stands there is
 * none.
 */
export function readMail(text: string): string | null | undefined {
	const plain = text
		.normalize('NFKC')
		.trim()
		.toLowerCase()
		.replace(/^mailto:/, '');
	if (NONE.test(plain)) return undefined;
	return plain.split(/[\s,;、]+/).find((one) => MailAddress.safeParse(one).success) ?? null;
}
