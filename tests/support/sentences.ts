/**
 * What a catalogue says by the path to it. A function is called with `0`, `1`, … for what stands in the sentence, or
 * with what is given for each place.
 */
export function sentences(
	words: unknown,
	path: string,
	at: (place: number) => string = String,
): [path: string, text: string][] {
	if (typeof words === 'string') return [[path, words]];
	if (typeof words === 'function') {
		const given = Array.from({ length: words.length }, (_, place) => at(place));
		return sentences((words as (...texts: string[]) => unknown)(...given), path, at);
	}
	return Object.entries(words ?? {}).flatMap(([key, value]) => sentences(value, `${path}.${key}`, at));
}
