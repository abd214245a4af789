import * as z from 'zod/mini';
import { Day, Id, Moment, TimeOfDay } from './ids';
import { line, lines } from './text';

/** スマホ講座 at a 公民館. */
export const Lesson = z.object({
	id: Id,
	hall: line(40),
	title: line(60),
	day: Day,
	from: TimeOfDay,
	to: TimeOfDay,
	/** Where in it: `2階 第2講座室`. */
	place: line(80),
	/** The hall's street address; lessons of earlier versions have none. */
	address: z.optional(line(120)),
	phone: line(20),
	note: z.optional(lines(200)),
	restored: z.optional(Moment),
});
export type Lesson = z.infer<typeof Lesson>;

/** `GET /api/lessons/{city}`: what a city teaches from today on. Public. */
export const CityLessons = z.object({ lessons: z.array(Lesson) });
export type CityLessons = z.infer<typeof CityLessons>;
