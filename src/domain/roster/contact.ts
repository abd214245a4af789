/** What a cell meant for a telephone holds: a number, one without its area code, nothing, or something else. */
export type PhoneText =
	{ kind: 'phone'; phone: string } | { kind: 'local' } | { kind: 'none' } | { kind: 'unreadable' };

const NONE = /^([-–—ー―‐−]*|なし|無し?|不明|非公開|×|x)$/;
/** Length of an address, as `Household` of the contract has it. */
const MAIL_MAX = 120;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const DASHES = /[-–—ー―‐−ｰ()（）.]+/g;

/**
 * Reads a telephone number of Japan: 10 digits, 11 for 050/060/070/080/090 (総務省 電気通信番号計画). The zero that Excel drops from a
 * number is put back. Of several numbers in one cell the first that can be read counts.
 */
export function readPhone(text: string): PhoneText {
	const plain = text.normalize('NFKC').trim();
	if (NONE.test(plain.toLowerCase())) return { kind: 'none' };
	const kinds = plain.split(/[/、,;・\n]|\s{1,}(?=[0(+])/).map(readOne);
	return (
		kinds.find((one) => one.kind === 'phone') ?? kinds.find((one) => one.kind === 'local') ?? { kind: 'unreadable' }
	);
}

/** The digits alone: the form in which two spellings of one number are equal. */
export function phoneKey(phone: string): string {
	return phone.replace(/\D/g, '');
}

function readOne(text: string): PhoneText {
	const spaced = text
		.replace(/^\D*(?=[0-9(+])/, (before) => (before.includes('+') ? '+' : ''))
		.replace(/^\+81[^0-9]*(0(?=\D))?[^0-9]*/, '0')
		.replace(/[(（][^0-9]*[)）]/g, '')
		.trim();
	const parts = spaced.replace(DASHES, ' ').trim().split(/\s+/);
	const digits = withZero(parts.join(''));
	if (/^0[1-9]\d{8}$/.test(digits) || /^0[5-9]0\d{8}$/.test(digits)) {
		return { kind: 'phone', phone: parts.length > 1 && digits === parts.join('') ? parts.join('-') : hyphened(digits) };
	}
	return /^[1-9]\d{4,7}$/.test(digits) ? { kind: 'local' } : { kind: 'unreadable' };
}

function withZero(digits: string): string {
	return /^[1-9]\d{8}$/.test(digits) || /^[5-9]0\d{8}$/.test(digits) ? `0${digits}` : digits;
}

/** Only numbers that begin alike everywhere are cut; where an area code ends cannot be known without the whole list. */
function hyphened(digits: string): string {
	return digits.length === 11 ? `${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}` : digits;
}

/** The first mail address of a cell; nothing when the cell says that there is none, `null` when what stands there is none. */
export function readMail(text: string): string | null | undefined {
	const plain = text
		.normalize('NFKC')
		.trim()
		.toLowerCase()
		.replace(/^mailto:/, '');
	if (NONE.test(plain)) return undefined;
	return plain.split(/[\s,;、]+/).find((one) => one.length <= MAIL_MAX && MAIL.test(one)) ?? null;
}
