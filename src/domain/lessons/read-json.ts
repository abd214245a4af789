import { LessonFile } from '#contract/lesson-file';
import { cleanTexts } from '#contract/text';
import { takeEntry, type Entries } from './entries';

/** The schedule in a JSON of the documented format; undefined for any other. `names`: what its lists are called. */
export function readJson(text: string, names: { halls: string; lessons: string }): Entries | undefined {
	let data: unknown;
	try {
		data = JSON.parse(text.replace(/^\ufeff/u, ''));
	} catch {
		return undefined;
	}
	const file = LessonFile.safeParse(cleanTexts(data));
	if (!file.success) return undefined;
	const { halls, lessons } = file.data;
	const entries: Entries = { faults: [], others: 0, ...(halls && { halls: [] }), ...(lessons && { lessons: [] }) };
	halls?.forEach((value, at) => takeEntry(entries, 'hall', value, { sheet: names.halls, line: at + 1 }));
	lessons?.forEach((value, at) => takeEntry(entries, 'lesson', value, { sheet: names.lessons, line: at + 1 }));
	return entries;
}
