import { expect, it } from 'vitest';
import type { ThreadView } from '#local/threads';
import { arrangeThreads, keepNew, saysNew } from './arrange';

/** A thread with a word at each of these minutes; `newFrom` of them were seen. */
const view = (household: string, minutes: string[], newFrom = minutes.length): ThreadView => ({
	thread: {
		...{ circular: 'm1', household },
		entries: minutes.map((minute) => ({
			...{ id: household + minute, at: `2026-11-20T00:${minute}:00.000Z`, by: 'household', text: 'はい' },
		})),
	},
	...{ waiting: new Set<string>(), refused: [], newFrom },
});
const order = (views: ThreadView[], kept = keepNew(views, new Map())) =>
	arrangeThreads(views, kept).map(({ thread }) => thread.household);

it('puts what is new first, the first writer on top, and below it what was read, the last word on top', () => {
	const views = [
		view('read', ['01']),
		view('new-later', ['02', '05'], 1),
		view('read-later', ['07']),
		view('new', ['03'], 0),
		view('forgotten', []),
	];
	expect(order(views)).toEqual(['new', 'new-later', 'read-later', 'read']);
});

it('leaves in its place what is seen and answered while the page is open', () => {
	const before = [view('a', ['01'], 0), view('b', ['02'], 0), view('c', ['03'])];
	const kept = keepNew(before, new Map());
	const after = [view('a', ['01', '09']), view('b', ['02']), view('c', ['03', '10'], 1)];
	expect(order(after, keepNew(after, kept))).toEqual(['a', 'b', 'c']);
	expect(keepNew(before, kept)).toBe(kept);
});

it('says that there is something new until it is answered', () => {
	const asked = view('a', ['01'], 0);
	expect(saysNew(asked)).toBe(true);
	const answer = { id: 'answer', at: '2026-11-20T00:09:00.000Z', by: 'sender' as const, text: 'はい' };
	const answered = { ...asked.thread, entries: [...asked.thread.entries, answer] };
	expect(saysNew({ ...asked, thread: answered })).toBe(false);
});
