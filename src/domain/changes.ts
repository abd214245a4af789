import type { Content } from '#contract/content';

/** The parts of a circular that a correction can change, in the order in which readers are told. */
export const PARTS = [
	'title',
	'fields',
	'body',
	'attachments',
	'category',
	'urgent',
	'question',
] as const satisfies readonly (keyof Content)[];

const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);

/** JSON with sorted keys, so that two objects of the same content are the same text. */
export function canonical(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		part && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);
}

/**
 * What stood before in each part that the new content changes; parts that stay are left out. The text of pages is
 * left out too: a replaced picture is named, not kept. So is a question where there was none before.
 */
export function changedParts(before: Content, after: Content): Partial<Content> {
	const changed: Partial<Content> = {};
	for (const part of PARTS) {
		if (before[part] !== undefined && !same(before[part], after[part]))
			Object.assign(changed, { [part]: before[part] });
	}
	if (changed.attachments) changed.attachments = changed.attachments.map(({ text: _, ...rest }) => rest);
	return changed;
}
