import * as z from 'zod/mini';
import { Seats, Takes } from './lesson-application-form';
import { Day, Id, Moment, TimeOfDay } from './ids';
import { line, lines } from './text';

/** Whom a lesson is for: beginners (はじめての方), or those who use a phone already (なれた方). */
export const LessonLevel = z.enum(['first', 'used']);
export type LessonLevel = z.infer<typeof LessonLevel>;

/** What somebody may wish to learn. */
export const LessonTopic = z.enum([
	'basics',
	'photo',
	'line',
	'map',
	'pay',
	'videoCall',
	'safety',
	'disaster',
	'circulars',
	'consult',
]);
export type LessonTopic = z.infer<typeof LessonTopic>;

const LATITUDE_MOST = 90;
const LONGITUDE_MOST = 180;

/** Degrees, as a city's file has them. */
const Position = z.object({
	lat: z.number().check(z.minimum(-LATITUDE_MOST), z.maximum(LATITUDE_MOST)),
	lon: z.number().check(z.minimum(-LONGITUDE_MOST), z.maximum(LONGITUDE_MOST)),
});

/** School districts that one hall serves, at most. */
const DISTRICTS_MAX = 20;

/** 公民館: a row of its city. */
export const Hall = z.object({
	id: Id,
	name: line(40),
	phone: line(20),
	address: z.optional(line(120)),
	/** Opening hours and closed days, in words. */
	hours: z.optional(line(200)),
	/** The school districts (学区) that it serves: by them a reader finds the nearest hall, without saying where she is. */
	districts: z.array(line(60)).check(z.maxLength(DISTRICTS_MAX)),
	position: z.optional(Position),
	/** Since when the city's file names it no more. */
	gone: z.optional(Moment),
});
export type Hall = z.infer<typeof Hall>;

/** スマホ講座 at a 公民館. */
export const Lesson = z.object({
	id: Id,
	/** The hall's name, and its row; lessons of earlier versions, and an association's own, have no row of a hall. */
	hall: line(40),
	hallId: z.optional(Id),
	title: line(60),
	day: Day,
	from: TimeOfDay,
	to: TimeOfDay,
	/** Where in it: `2階 第2講座室`. */
	place: line(80),
	/** The hall's street address; lessons of earlier versions have none. */
	address: z.optional(line(120)),
	/** Where to ask and to apply. */
	phone: line(20),
	level: z.optional(LessonLevel),
	topics: z.optional(z.array(LessonTopic).check(z.maxLength(LessonTopic.options.length))),
	/** 定員 */
	seats: z.optional(Seats),
	/**
	 * Applications that are made in the app: `asked`, the city's seat answers each; `first`, they are accepted by
	 * themselves, first come first served. None are taken where it is absent.
	 */
	takes: z.optional(Takes),
	/** How to apply, in words: `電話で`. */
	apply: z.optional(line(120)),
	/** The last day for it. */
	until: z.optional(Day),
	note: z.optional(lines(200)),
	restored: z.optional(Moment),
	/** Since when the city's file names it no more. */
	gone: z.optional(Moment),
});
export type Lesson = z.infer<typeof Lesson>;

/** `GET /api/lessons/{city}`: what a city teaches from today on, and where. Public. */
export const CityLessons = z.object({
	lessons: z.array(Lesson),
	/** A server of an earlier version names none. */
	halls: z._default(z.array(Hall), []),
});
export type CityLessons = z.infer<typeof CityLessons>;
