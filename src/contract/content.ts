import * as z from 'zod/mini';
import { FurtherTexts } from './further-texts';
import { Day, Id, Sha256, TimeOfDay } from './ids';
import { LIMITS } from './limits';
import { Question } from './questions';
import { TypedReading } from './readings';
import { line, lines } from './text';

export const Category = z.enum(['event', 'cleaning', 'garbage', 'safety', 'works', 'welfare', 'condolence', 'other']);
export type Category = z.infer<typeof Category>;

/** 日時: a day in Japan, with a time when there is one. */
export const When = z.object({ day: Day, from: z.optional(TimeOfDay), to: z.optional(TimeOfDay) });
export type When = z.infer<typeof When>;

/** The boxed facts of a circular: 日時 場所 持ち物 締切 問い合わせ. Each may be left out. */
export const Fields = z.object({
	when: z.optional(When),
	place: z.optional(line(LIMITS.field)),
	bring: z.optional(line(LIMITS.field)),
	deadline: z.optional(Day),
	contact: z.optional(line(LIMITS.field)),
});
export type Fields = z.infer<typeof Fields>;

/** Households that are named one by one; more are all of them, or those of some groups. */
export const NAMED_MAX = 300;

/** Whom a circular is for: every household, those of some groups, those that hold a seat, or those that are named. */
export const Audience = z.discriminatedUnion('to', [
	z.object({ to: z.literal('all') }),
	z.object({ to: z.literal('groups'), groups: z.array(Id).check(z.minLength(1), z.maxLength(60)) }),
	z.object({ to: z.literal('officers') }),
	z.object({
		to: z.literal('households'),
		households: z.array(Id).check(z.minLength(1), z.maxLength(NAMED_MAX)),
		/** Which circular they had not got when they were named. */
		unread: z.optional(Id),
		/** Where they lived when it was sent. The domain says so, whatever was asked for. */
		groups: z.optional(z.array(Id).check(z.maxLength(NAMED_MAX))),
	}),
]);
export type Audience = z.infer<typeof Audience>;

export const AttachmentType = z.enum(['image/jpeg', 'image/png', 'image/webp']);
export type AttachmentType = z.infer<typeof AttachmentType>;

const pixels = z.int().check(z.minimum(1), z.maximum(20_000));

/**
 * A picture that belongs to a circular: a photo, or one page of a PDF that the leader's machine turned into a
 * picture and its text. The file is fetched by the hash of its content.
 */
export const Attachment = z.object({
	hash: Sha256,
	type: AttachmentType,
	bytes: z.int().check(z.minimum(1)),
	width: pixels,
	height: pixels,
	kind: z.enum(['photo', 'page']),
	/** What a screen reader says, or the text of the page. */
	text: z.optional(lines(LIMITS.pageText)),
	/** The file's name on the writer's machine. */
	name: z.optional(line(120)),
});
export type Attachment = z.infer<typeof Attachment>;

const Attachments = z.array(Attachment).check(
	z.maxLength(LIMITS.attachments),
	z.refine((all) => all.reduce((sum, a) => sum + (a.text?.length ?? 0), 0) <= LIMITS.pageTextTotal),
);

/** What a leader writes: everything of a circular but its audience. */
export const Content = z.object({
	title: line(LIMITS.title),
	body: lines(LIMITS.body),
	fields: Fields,
	category: Category,
	urgent: z.boolean(),
	attachments: Attachments,
	/** How names of the title and the fields are read; the body has its own in its text: 漢字《かんじ》. */
	readings: z.optional(z.array(TypedReading).check(z.maxLength(20))),
	/** The same in easier words and in other languages. */
	texts: z.optional(FurtherTexts),
	/** What every household is asked. */
	question: z.optional(Question),
});
export type Content = z.infer<typeof Content>;
