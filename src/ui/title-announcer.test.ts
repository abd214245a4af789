// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { followTitle, TitleAnnouncer } from './title-announcer';

let said: string[];
let timers: Set<() => void>;
let announcer: TitleAnnouncer;
let stop: () => void;

beforeEach(() => {
	[said, timers] = [[], new Set()];
	document.title = '回覧';
	announcer = new TitleAnnouncer({
		title: () => document.title,
		after: (_, run) => {
			timers.add(run);
			return () => timers.delete(run);
		},
		say: (title) => said.push(title),
	});
	stop = followTitle(document, announcer);
});
afterEach(() => stop());

/** Lets the observer hear of what changed, and the time pass. */
async function settle(): Promise<void> {
	await Promise.resolve();
	for (const run of timers) run();
	timers.clear();
}

it('a step to a page that is named by what the store holds says that name, and not the page before', async () => {
	announcer.moved();
	await Promise.resolve();
	document.title = '川掃除';
	await settle();
	expect(said).toEqual(['川掃除']);
});

it('a name that comes late is said, too, and one that stays is said once', async () => {
	announcer.moved();
	await settle();
	document.title = '川掃除';
	await settle();
	document.head.append(document.createElement('style'));
	await settle();
	expect(said).toEqual(['回覧', '川掃除']);
});

it('a step to a page of the same name is said again', async () => {
	announcer.moved();
	await settle();
	announcer.moved();
	await settle();
	expect(said).toEqual(['回覧', '回覧']);
});

it('the page that was opened first is left to the browser', async () => {
	document.title = '川掃除';
	await settle();
	expect(said).toEqual([]);
});
