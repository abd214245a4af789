import { linkify, type Piece } from '#domain/linkify';
import type { Segment } from '#domain/readings/ruby';

/** Cuts a text at its readings: `parseRuby`, or `withReadings` with a list. */
export type Cut = (text: string) => Segment[];

type Words = { kind: 'text'; words: { text: string; reading?: string }[] };
type ShownPiece = Words | Exclude<Piece, { kind: 'text' }>;

/** What a text shows: words with their readings, links to open and numbers to tap. A link has no readings. */
export function piecesOf(text: string, cut: Cut): ShownPiece[] {
	const segments = cut(text);
	let at = 0;
	return linkify(segments.map((segment) => segment.text).join('')).map((piece): ShownPiece => {
		const from = at;
		at += piece.text.length;
		return piece.kind === 'text' ? { kind: 'text', words: within(segments, from, at) } : piece;
	});
}

/** The parts of the segments that lie between two places; one that is cut through has no reading. */
function within(segments: readonly Segment[], from: number, to: number) {
	return segments.flatMap(({ at, text, reading }) => {
		const shown = text.slice(Math.max(0, from - at), Math.max(0, to - at));
		if (shown === '') return [];
		return [{ text: shown, ...(reading !== undefined && shown === text && { reading }) }];
	});
}
