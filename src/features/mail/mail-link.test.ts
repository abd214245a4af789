import { beforeEach, expect, test } from 'vitest';
import type { MailLook, MailPressed } from '#contract/mail';
import type { Failure } from '#domain/failure';
import { MailLink, tokenIn } from './mail-link.svelte';

const REQUEST = { use: 'read' as const, token: 'token' };
const LOOK: MailLook = {
	...{ association: { name: '笹川町内会', phone: '086-000-0001' }, address: 'a@example.com' },
	...{ title: '川掃除', done: false },
};

let answers: ({ got: MailPressed } | { failed: Failure })[];
let looks: ({ got: MailLook } | { failed: Failure })[];
let asked: string[];
let later: { ms: number; run: () => void } | undefined;
let seen: (() => void) | undefined;

beforeEach(() => {
	[answers, looks, asked, later, seen] = [[], [{ got: LOOK }], [], undefined, undefined];
});

const link = () =>
	new MailLink({
		look: async ({ token }) => {
			asked.push(`look ${token}`);
			return looks.shift() ?? { failed: 'unexpected' };
		},
		press: async ({ token }) => {
			asked.push(`press ${token}`);
			return answers.shift() ?? { failed: 'unexpected' };
		},
		after: (ms, run) => {
			later = { ms, run };
			return () => (later = undefined);
		},
		whenSeen: (run) => {
			seen = run;
			return () => (seen = undefined);
		},
	});

test('opening a link says what it is about, and presses nothing', async () => {
	const opened = link();
	await opened.open(REQUEST);
	expect(opened.step).toBe('asking');
	expect(opened.look?.title).toBe('川掃除');
	expect(asked).toEqual(['look token']);
});

test('a press too soon is pressed again when the time is over and somebody looks at the page', async () => {
	answers = [{ got: { status: 'wait', seconds: 40 } }, { got: { status: 'done' } }];
	const opened = link();
	await opened.open(REQUEST);
	await opened.press();
	expect([opened.step, opened.seconds, later?.ms]).toEqual(['waiting', 40, 40_000]);
	later?.run();
	expect(asked).toEqual(['look token', 'press token']);
	seen?.();
	await Promise.resolve();
	await Promise.resolve();
	expect(opened.step).toBe('done');
	expect(asked).toEqual(['look token', 'press token', 'press token']);
});

test('whoever leaves the page presses nothing more', async () => {
	answers = [{ got: { status: 'wait', seconds: 40 } }];
	const opened = link();
	await opened.open(REQUEST);
	await opened.press();
	opened.stop();
	expect(later).toBeUndefined();
});

test('the signal may be gone at either step, and each may be tried again', async () => {
	looks = [{ failed: 'unreachable' }, { got: LOOK }];
	answers = [{ failed: 'serverBusy' }, { got: { status: 'done' } }];
	const opened = link();
	await opened.open(REQUEST);
	expect([opened.step, opened.failed]).toEqual(['looking', 'unreachable']);
	await opened.again();
	expect([opened.step, opened.failed]).toEqual(['asking', undefined]);
	await opened.press();
	expect([opened.step, opened.failed]).toEqual(['asking', 'serverBusy']);
	await opened.again();
	expect([opened.step, opened.failed]).toEqual(['done', undefined]);
});

test.each([
	['that was pressed before', { got: { ...LOOK, done: true } }, 'done'],
	['that the server does not know', { failed: 'MAIL_UNKNOWN' as const }, 'unusable'],
])('a link %s says so', async (_, look, step) => {
	looks = [look];
	const opened = link();
	await opened.open(REQUEST);
	expect(opened.step).toBe(step);
});

test('an address that was taken out meanwhile ends it', async () => {
	answers = [{ failed: 'MAIL_UNKNOWN' }];
	const opened = link();
	await opened.open(REQUEST);
	await opened.press();
	expect(opened.step).toBe('unusable');
});

test('a page without a link sends back to the mail', async () => {
	const opened = link();
	await opened.open(undefined);
	await opened.press();
	expect([opened.step, asked]).toEqual(['cut', []]);
});

test('the token is read out of the fragment, without what a mail program adds', () => {
	expect(tokenIn('#ab-c_9')).toBe('ab-c_9');
	expect(tokenIn('#ab-c_9?utm=1')).toBe('ab-c_9');
	expect(tokenIn('')).toBeUndefined();
});
