/** What a catalogue says by the path to it. A function is called with `0`, `1`, … for what stands in the sentence. */
export function sentences(words: unknown, path: string): [path: string, text: string][] {
	if (typeof words === 'string') return [[path, words]];
	if (typeof words === 'function') {
		const given = Array.from({ length: words.length }, (_, at) => String(at));
		return sentences((words as (...texts: string[]) => unknown)(...given), path);
	}
	return Object.entries(words ?? {}).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}
