/** A piece of a plain text: words, a link to open, or a telephone number to tap. `text` is what was written, untouched. */
export type Piece = { kind: 'text'; text: string } | { kind: 'link' | 'phone'; text: string; href: string };

/** ASCII that may stand in a URL (RFC 3986). Japanese right behind a link ends it, as people write it. */
const URL_SHAPE = String.raw`https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+`;

/** Digits and the dashes that Japanese keyboards give, wide and narrow. */
const PHONE_SHAPE = String.raw`(?:[(（][0０][0-9０-９]{1,4}[)）]|[0０][0-9０-９]{1,4}[-‐‑–−ー－(（]?)[0-9０-９]{1,4}[-‐‑–−ー－)）]?[0-9０-９]{3,4}`;

const SHAPES = new RegExp(`(?<url>${URL_SHAPE})|${PHONE_SHAPE}`, 'giu');
const DIGIT_BESIDE = /[0-9０-９A-Za-z\-‐‑–−－]/u;

/**
 * Cuts a text into pieces so that links can be opened and numbers dialled; joined again, the pieces are the text.
 * Only http and https with a plain host become links, only Japanese numbers of 10 or 11 digits become telephone numbers:
 * three-digit ones (110, 119) must never be dialled by a slip of the thumb. Nothing here is ever read as HTML.
 */
export function linkify(text: string): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const match of text.matchAll(SHAPES)) {
		const found = match.groups?.['url'] ? link(match[0]) : phone(match[0], text, match.index);
		if (!found) continue;
		if (match.index > at) pieces.push({ kind: 'text', text: text.slice(at, match.index) });
		pieces.push(found);
		at = match.index + found.text.length;
	}
	if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
	return pieces;
}

/** The first telephone number of a text, for a button of its own. */
export function firstPhone(text: string): { text: string; href: string } | undefined {
	const found = linkify(text).find((piece) => piece.kind === 'phone');
	return found && 'href' in found ? found : undefined;
}

function link(shown: string): Piece | undefined {
	let text = shown.replace(/[.,;:!?'"]+$/u, '');
	// A bracket that the sentence opened before the link is the sentence's.
	if (text.endsWith(')') && !text.includes('(')) text = text.slice(0, -1);
	const url = parsed(text);
	if (!url) return undefined;
	// `https://city.example@evil.example` shows one host and opens another.
	if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return undefined;
	return { kind: 'link', text, href: url.href };
}

/** `URL.canParse` is younger than many of the phones in use. */
function parsed(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}

function phone(shown: string, text: string, at: number): Piece | undefined {
	const before = text[at - 1] ?? '';
	const after = text[at + shown.length] ?? '';
	if (DIGIT_BESIDE.test(before) || DIGIT_BESIDE.test(after)) return undefined;
	const digits = shown.normalize('NFKC').replace(/\D/gu, '');
	// Eleven digits: mobile and IP telephones (050, 070, 080, 090) and 0800; all others have ten (MIC numbering plan).
	const length = /^(0[5789]0|0800)/u.test(digits) ? 11 : 10;
	return digits.length === length ? { kind: 'phone', text: shown, href: `tel:${digits}` } : undefined;
}
