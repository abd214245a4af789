import type { Lesson } from '#contract/rows';

/** Lessons by their hall, the hall with the soonest lesson first; within a hall in the order given. */
export function byHall(lessons: Lesson[]): { hall: string; phone: string; lessons: Lesson[] }[] {
	const halls = new Map<string, { hall: string; phone: string; lessons: Lesson[] }>();
	for (const lesson of lessons) {
		const entry = halls.get(lesson.hall) ?? { hall: lesson.hall, phone: lesson.phone, lessons: [] };
		entry.lessons.push(lesson);
		halls.set(lesson.hall, entry);
	}
	return [...halls.values()];
}
