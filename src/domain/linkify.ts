import { phonesIn } from './telephone';

/**
 * A piece of a plain text: words, a link to open, or a telephone number to tap. `text` is what was written, untouched.
 */
export type Piece = { kind: 'text'; text: string } | { kind: 'link' | 'phone'; text: string; href: string };

/** ASCII that may stand in a URL (RFC 3986). Japanese right behind a link ends it, as people write it. */
const URL_SHAPE = String.raw`https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+`;

const URLS = new RegExp(URL_SHAPE, 'giu');

/**
 * Cuts a text into pieces so that links can be opened and numbers dialled; joined again, the pieces are the text.
 * Only http and https with a plain host become links; a facsimile's number stays text. Nothing here is ever read as
 * HTML.
 */
export function linkify(text: string): Piece[] {
	const links = [...text.matchAll(URLS)].flatMap(({ 0: shown, index: at }) => {
		const found = link(shown);
		return found ? [{ at, piece: found }] : [];
	});
	const phones = phonesIn(text).flatMap(({ at, text: shown, groups, isFax }) =>
		isFax ? [] : [{ at, piece: { kind: 'phone' as const, text: shown, href: `tel:${groups.join('')}` } }],
	);
	const pieces: Piece[] = [];
	let done = 0;
	for (const { at, piece } of [...links, ...phones].sort((a, b) => a.at - b.at)) {
		// Digits within a link are the link's.
		if (at < done) continue;
		if (at > done) pieces.push({ kind: 'text', text: text.slice(done, at) });
		pieces.push(piece);
		done = at + piece.text.length;
	}
	if (done < text.length) pieces.push({ kind: 'text', text: text.slice(done) });
	return pieces;
}

/** The first telephone number of a text, for a button of its own; `only` when there is no other. */
export function firstPhone(text: string): { text: string; href: string; only: boolean } | undefined {
	const [found, another] = linkify(text).flatMap((piece) => (piece.kind === 'phone' ? [piece] : []));
	return found && { text: found.text, href: found.href, only: !another };
}

/** Signs at the end of a link that are the sentence's. */
const SENTENCE_END = `.,;:!?'"`;

/** Sign by sign: an expression that looks for the end from each of a thousand dots takes a million steps. */
function withoutSentenceEnd(text: string): string {
	let end = text.length;
	while (end > 0 && SENTENCE_END.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}

function link(shown: string): Piece | undefined {
	let text = withoutSentenceEnd(shown);
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
