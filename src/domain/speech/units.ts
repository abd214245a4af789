import type { ReadingEntry } from '#contract/readings';
import { figuresIn, type Figure } from '../figures';
import { toHiragana, toKatakana } from '../kana';
import { linkify } from '../linkify';
import { withReadings } from '../readings';
import type { Segment } from '../readings/ruby';
import { Taken } from '../taken';
import { sayFigure, sayPostcode } from './figures';

/** A part of the shown text that is said as one, with what is said; plain words have no `say` yet. */
export interface Unit {
	at: number;
	end: number;
	say?: string;
	/** It may be the first end of 「10時から12時まで」. */
	ranges?: boolean;
}

const LINK = 'リンク';
const POSTCODE = /〒\s?([0-9０-９]{3})[-－ー‐−]?([0-9０-９]{4})/gu;

/** The whole of a shown text in units, in order. Names have their readings first: 八月一日さん is nobody's date. */
export function unitsOf(text: string, list: readonly ReadingEntry[]): { shown: string; units: Unit[] } {
	const segments = withReadings(text, list);
	const shown = segments.map((segment) => segment.text).join('');
	const fixed: Unit[] = [];
	const taken = new Taken(shown.length);
	const add = (unit: Unit) => {
		if (taken.take(unit.at, unit.end)) fixed.push(unit);
	};
	for (const unit of named(segments, shown)) add(unit);
	for (const unit of links(shown)) add(unit);
	for (const { 0: match, index: at, 1: first = '', 2: second = '' } of shown.matchAll(POSTCODE)) {
		add({ at, end: at + match.length, say: sayPostcode(first, second) });
	}
	for (const figure of figuresIn(shown)) add(unitOf(figure));
	return {
		shown,
		units: withPlain(
			shown,
			fixed.sort((a, b) => a.at - b.at),
		),
	};
}

/**
 * Names are handed over in katakana: behind hiragana a voice would take the particles は and へ for a part of the name.
 * A reading that its writer put into brackets as well, 邑久（おく）, is said once.
 */
function named(segments: readonly Segment[], shown: string): Unit[] {
	return segments.flatMap(({ at, text, reading }) => {
		if (reading === undefined) return [];
		const end = at + text.length;
		const behind = /^[（(]([ぁ-ゖァ-ヺー・ ]+)[）)]/u.exec(shown.slice(end, end + 64));
		const isTwice = behind?.[1] !== undefined && toHiragana(behind[1]) === toHiragana(reading);
		return [{ at, end: isTwice ? end + behind[0].length : end, say: toKatakana(reading) }];
	});
}

function links(shown: string): Unit[] {
	let at = 0;
	return linkify(shown).flatMap((piece) => {
		const from = at;
		at += piece.text.length;
		return piece.kind === 'link' ? [{ at: from, end: at, say: LINK }] : [];
	});
}

const unitOf = (figure: Figure): Unit => ({
	at: figure.at,
	end: figure.at + figure.text.length,
	say: sayFigure(figure),
	ranges: figure.kind !== 'phone',
});

function withPlain(shown: string, fixed: readonly Unit[]): Unit[] {
	let from = 0;
	const units = fixed.flatMap((unit) => {
		const before = from < unit.at ? [{ at: from, end: unit.at }] : [];
		from = unit.end;
		return [...before, unit];
	});
	return from < shown.length ? [...units, { at: from, end: shown.length }] : units;
}
