import type { Content } from '#contract/content';
import type { ReadingEntry } from '#contract/readings';
import { standsAlone } from './readings/boundaries';
import { parseRuby, type Segment } from './readings/ruby';

/**
 * Cuts a text where its words have readings: those that were typed in it, and those of the association's list. What it
 * answers is spoken, shown above the words on screen and printed; joined again, the pieces are the text as it is shown.
 */
export function withReadings(text: string, list: readonly ReadingEntry[]): Segment[] {
	const typed = parseRuby(text);
	const shown = typed.map((segment) => segment.text).join('');
	const byFirst = known.get(list) ?? firstSigns(list);
	known.set(list, byFirst);
	return typed.flatMap((segment) => (segment.reading === undefined ? cut(segment, shown, byFirst) : [segment]));
}

/**
 * The list for one circular: readings that its writer typed once count for all of it, and before those of the
 * association.
 */
export function readingsFor({ body, readings = [] }: Content, list: readonly ReadingEntry[]): ReadingEntry[] {
	const typed = body.includes('《') ? parseRuby(body) : [];
	const own = typed.flatMap(({ text: base, reading }) => (reading === undefined ? [] : [{ base, reading }]));
	// The first one for a name counts; a text may have it thousands of times.
	const first = new Map([...readings, ...own].reverse().map((one) => [one.base, { ...one, about: 'other' as const }]));
	return [...[...first.values()].reverse(), ...list];
}

type ByFirst = ReadonlyMap<string, ReadingEntry[]>;

/** One list reads many texts. */
const known = new WeakMap<readonly ReadingEntry[], ByFirst>();

/** The list by the first sign, longer names first: 東風平 before 東. Of two that are the same the first one counts. */
function firstSigns(list: readonly ReadingEntry[]): ByFirst {
	const byFirst = new Map<string, ReadingEntry[]>();
	for (const entry of list) {
		const first = entry.base.charAt(0);
		const entries = byFirst.get(first);
		if (entries) entries.push(entry);
		else byFirst.set(first, [entry]);
	}
	for (const [first, entries] of byFirst) {
		byFirst.set(
			first,
			entries.sort((a, b) => b.base.length - a.base.length),
		);
	}
	return byFirst;
}

function cut(segment: Segment, shown: string, byFirst: ByFirst): Segment[] {
	const end = segment.at + segment.text.length;
	const pieces: Segment[] = [];
	let from = segment.at;
	for (let at = segment.at; at < end; at += 1) {
		const entry = (byFirst.get(shown.charAt(at)) ?? []).find(
			({ base, about }) => shown.startsWith(base, at) && at + base.length <= end && standsAlone(shown, at, base, about),
		);
		if (!entry) continue;
		if (at > from) pieces.push({ at: from, text: shown.slice(from, at) });
		pieces.push({ at, text: entry.base, reading: entry.reading });
		from = at + entry.base.length;
		at = from - 1;
	}
	if (from < end) pieces.push({ at: from, text: shown.slice(from, end) });
	return pieces;
}
