import type { Hall, Lesson } from '#contract/lessons';
import { isNear } from '#domain/lessons/near';

/** A hall with its lessons: as its row has it, or as far as its lessons say. */
export interface HallWithLessons extends Pick<Hall, 'name' | 'phone' | 'address' | 'hours' | 'position'> {
	/** It serves the reader's school district. */
	near: boolean;
	lessons: Lesson[];
}

const ofRow = ({ name, phone, address, hours, position }: Hall, near: boolean): HallWithLessons => ({
	...{ name, phone, address, hours, position, near, lessons: [] },
});

/**
 * Lessons by their hall: those near the reader first, whether they teach anything now or not, then the hall with the
 * soonest lesson; within a hall in the order given.
 */
export function byHall(lessons: readonly Lesson[], halls: readonly Hall[] = [], district?: string): HallWithLessons[] {
	const rows = new Map(halls.map((hall) => [hall.id, hall]));
	const found = new Map<string, HallWithLessons>();
	for (const hall of halls) if (isNear(hall, district)) found.set(hall.name, ofRow(hall, true));
	for (const lesson of lessons) {
		const { hall: name, hallId, phone, address } = lesson;
		const row = hallId === undefined ? undefined : rows.get(hallId);
		const entry = found.get(name) ?? (row ? ofRow(row, false) : { ...{ name, phone, address }, ...BARE, lessons: [] });
		entry.address ??= address;
		entry.lessons.push(lesson);
		found.set(name, entry);
	}
	return [...found.values()];
}

const BARE = { hours: undefined, position: undefined, near: false };
