import type { Content, Fields } from '#contract/content';
import type { Circular } from '#contract/rows';
import { canonical } from '#domain/changes';

/** What of a circular's paper carries the mark 訂正: parts of its content, and single fields of the box. */
export interface Marks {
	parts: ReadonlySet<keyof Content>;
	fields: ReadonlySet<keyof Fields>;
}

const FIELDS: readonly (keyof Fields)[] = ['when', 'place', 'bring', 'deadline', 'contact'];

/** Everything that any correction changed, so that somebody who holds the first paper sees where to look. */
export function marksOf({ content, corrections }: Pick<Circular, 'content' | 'corrections'>): Marks {
	const parts = new Set(corrections.flatMap(({ before }) => Object.keys(before) as (keyof Content)[]));
	const fields = FIELDS.filter((field) =>
		corrections.some(
			({ before }) => before.fields && canonical(before.fields[field]) !== canonical(content.fields[field]),
		),
	);
	return { parts, fields: new Set(fields) };
}
