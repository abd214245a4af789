import type { Lesson } from '#contract/lessons';

/** A hall with its lessons, and where it is as far as one of them says so. */
export interface Hall {
	hall: string;
	phone: string;
	address: string | undefined;
	lessons: Lesson[];
}

/** Lessons by their hall, the hall with the soonest lesson first; within a hall in the order given. */
export function byHall(lessons: Lesson[]): Hall[] {
	const halls = new Map<string, Hall>();
	for (const lesson of lessons) {
		const { hall, phone, address } = lesson;
		const entry = halls.get(hall) ?? { hall, phone, address, lessons: [] };
		entry.address ??= address;
		entry.lessons.push(lesson);
		halls.set(hall, entry);
	}
	return [...halls.values()];
}
