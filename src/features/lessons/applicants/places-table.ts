import type { LessonAbout, LessonApplicant } from '#contract/lesson-applications';
import type { Lesson } from '#contract/lessons';
import { placesOf } from '#domain/lessons/places';
import { applicantsDesk as words } from '#i18n/words';

/** The schedule with its places, as rows of a table, the header first; no name is in it. */
export function placesTable(
	lessons: readonly { about: LessonAbout; lesson: Lesson | undefined; entries: readonly LessonApplicant[] }[],
): string[][] {
	const rows = lessons.map(({ about, lesson, entries }) => {
		const { accepted, waiting, received, left } = placesOf(lesson?.seats, entries);
		return [
			...[about.hall, about.title, about.day, about.from, about.to],
			...[words.ways[lesson?.takes ?? 'none'].label, lesson?.seats?.toString() ?? ''],
			...[accepted, waiting, received].map(String),
			left?.toString() ?? '',
		];
	});
	return [Object.values(words.columns), ...rows];
}
