import { LessonWish } from '#contract/lesson-requests';
import { cleanText } from '#contract/text';
import { countIn } from '#domain/lessons/cells';

/** What an association wishes for, as it is typed. */
export type TypedWish = Record<keyof LessonWish, string>;

/** What was typed as a wish, or the fields that keep it from being one. */
export function readWish({ people, ...texts }: TypedWish): { wish: LessonWish } | { wrong: Set<keyof TypedWish> } {
	const clean = (text: string) => cleanText(text).trim();
	const read = LessonWish.safeParse({
		...{ wish: clean(texts.wish), dates: clean(texts.dates), place: clean(texts.place) },
		people: countIn(people),
	});
	if (read.success) return { wish: read.data };
	return { wrong: new Set(read.error.issues.map(({ path: [field] }) => field as keyof TypedWish)) };
}
