import * as z from 'zod/mini';
import { MemberRef } from '#contract/ids';
import { Member } from '#contract/member';
import { Change, Cursor, type PullPage } from '#contract/pull';
import { mended } from '#contract/mended';
import { PushResult } from '#contract/push';
import { Retry } from '#sync/errors';
import { newer } from './client';

/** Lets the page draw and answer taps between two slices of long work. */
export type YieldToMain = () => Promise<void>;

/** Changes read in one go; at four times a phone's slowness this stays well under a 50 ms task. */
const SLICE = 50;

const Loose = z.object({ results: z.array(z.unknown()) });
const Unsure = z.object({ id: z.string(), status: z.literal('refused'), code: z.string() });

/**
 * The results of a push, each read for itself. One that can't be read is left out, which means "not answered"; a
 * refusal in words of a newer server stays a refusal.
 *
 * @throws Retry when the whole is none of ours
 */
export function readPush(body: unknown): PushResult[] {
	const whole = Loose.safeParse(body);
	if (!whole.success) throw new Retry('unreadable');
	return whole.data.results.flatMap((raw) => {
		const result = PushResult.safeParse(raw);
		if (result.success) return [result.data];
		const unsure = Unsure.safeParse(raw);
		if (!unsure.success) return [];
		const [code, detail] = newer(unsure.data.code);
		return [{ id: unsure.data.id, status: 'refused' as const, code, detail }];
	});
}

const Pages = z.object({ pages: z.array(z.unknown()) });
const Page = z.object({
	as: MemberRef,
	status: z.literal('page'),
	member: Member,
	changes: z.array(z.unknown()),
	cursor: Cursor,
	more: z.boolean(),
});
const Ending = z.object({ as: MemberRef, status: z.enum(['reset', 'ended']) });

/**
 * The pages of a pull, change by change: one of a kind that this app doesn't know is skipped, the others count. The
 * newer app that knows it asks with another ROWS_VERSION and is filled from the start. A page that can't be read is
 * left out.
 *
 * @throws Retry when the whole is none of ours
 */
export async function readPull(body: unknown, yieldToMain: YieldToMain): Promise<PullPage[]> {
	const whole = Pages.safeParse(body);
	if (!whole.success) throw new Retry('unreadable');
	const pages: PullPage[] = [];
	for (const raw of whole.data.pages) {
		const page = Page.safeParse(raw);
		if (page.success) pages.push({ ...page.data, changes: await readChanges(page.data.changes, yieldToMain) });
		const ending = Ending.safeParse(raw);
		if (ending.success) pages.push(ending.data);
	}
	return pages;
}

async function readChanges(raw: unknown[], yieldToMain: YieldToMain): Promise<Change[]> {
	const changes: Change[] = [];
	for (let from = 0; from < raw.length; from += SLICE) {
		if (from > 0) await yieldToMain();
		for (const one of raw.slice(from, from + SLICE)) {
			const change = Change.safeParse(one);
			const read = change.success ? change : Change.safeParse(mended(one));
			if (read.success) changes.push(read.data);
		}
	}
	return changes;
}
