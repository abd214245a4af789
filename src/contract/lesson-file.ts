import * as z from 'zod/mini';
import { Hall, Lesson } from './lessons';

/*
 * A city's schedule as a file. As JSON it is a `LessonFile`; tables (CSV, Excel) are read into the same entries. The
 * format is described for those who make such files in src/domain/lessons/FORMAT.md.
 */

/** A hall as a file has it. Its id is made of its name, so that the same hall is found again in the next file. */
export const HallEntry = z.extend(z.omit(Hall, { id: true, gone: true, districts: true }), {
	districts: z._default(Hall.shape.districts, []),
});
export type HallEntry = z.infer<typeof HallEntry>;

/** A lesson as a file has it. The telephone may be the hall's, and the place within it may be left out. */
export const LessonEntry = z.extend(
	z.omit(Lesson, { id: true, hallId: true, gone: true, restored: true, place: true, phone: true }),
	{ place: z.optional(Lesson.shape.place), phone: z.optional(Lesson.shape.phone) },
);
export type LessonEntry = z.infer<typeof LessonEntry>;

/** What a file may hold: several times what a city of 37 halls teaches in a year. */
export const LESSON_FILE_LIMITS = { halls: 300, lessons: 1000 } as const;

/** `halls` or `lessons` may be missing: those stay as they are. Each entry is checked by itself, to name its faults. */
export const LessonFile = z.object({
	kairan: z.literal('lessons'),
	version: z.literal(1),
	halls: z.optional(z.array(z.unknown())),
	lessons: z.optional(z.array(z.unknown())),
});
export type LessonFile = z.infer<typeof LessonFile>;
