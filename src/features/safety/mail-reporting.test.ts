import { beforeEach, describe, expect, it } from 'vitest';
import type { MailPressed, MailSafetyLook, MailSafetyRequest } from '#contract/mail';
import type { Failure } from '#domain/failure';
import { MailReporting } from './mail-reporting.svelte';

const shown: MailSafetyLook = {
	...{ association: { name: '操南町内会', phone: '086-000-0000' }, address: 'taro@example.jp', by: '会長' },
	...{ drill: false, startedAt: '2026-11-20T00:00:00.000Z', open: true },
};

let sent: MailSafetyRequest[];
let replies: ({ got: MailPressed } | { failed: Failure })[];
let timers: (() => void)[];
let looked: { got: MailSafetyLook } | { failed: Failure };
let reporting: MailReporting;
beforeEach(() => {
	[sent, replies, timers] = [[], [], []];
	looked = { got: shown };
	reporting = new MailReporting({
		look: async () => looked,
		say: async (request) => {
			sent.push(request);
			return replies.shift() ?? { got: { status: 'done' } };
		},
		newId: () => `id-${sent.length}`,
		after: (_ms, run) => {
			timers.push(run);
			return () => void timers.splice(timers.indexOf(run), 1);
		},
		whenSeen: (run) => {
			run();
			return () => undefined;
		},
	});
});

/** What was promised is done by then. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the link of a mail that asks whether a household is safe', () => {
	it('says nothing when it is opened, and one press says it', async () => {
		await reporting.open('t');
		expect([reporting.step, sent]).toEqual(['asking', []]);
		await reporting.say({ state: 'help' });
		expect(reporting.step).toBe('sent');
		expect(reporting.look?.said).toEqual({ state: 'help' });
	});

	it('waits while the server asks for it, and sends the same once more', async () => {
		await reporting.open('t');
		replies = [{ got: { status: 'wait', seconds: 30 } }];
		await reporting.say({ state: 'safe' });
		expect([reporting.step, reporting.seconds]).toEqual(['waiting', 30]);
		timers[0]?.();
		await settled();
		expect(reporting.step).toBe('sent');
		expect(sent.map(({ id }) => id)).toEqual(['id-0', 'id-0']);
	});

	it('sends the newer word in place of the one that waits', async () => {
		await reporting.open('t');
		replies = [{ got: { status: 'wait', seconds: 30 } }];
		await reporting.say({ state: 'safe' });
		await reporting.say({ state: 'help' });
		expect(timers).toEqual([]);
		expect(reporting.look?.said).toEqual({ state: 'help' });
		expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
	});

	it('keeps what could not be sent, and sends it again under the same id', async () => {
		await reporting.open('t');
		replies = [{ failed: 'unreachable' as const }];
		expect(await reporting.say({ state: 'help' })).toBe('unreachable');
		expect(reporting.step).toBe('asking');
		await reporting.again();
		expect(reporting.step).toBe('sent');
		expect(sent.map(({ id }) => id)).toEqual(['id-0', 'id-0']);
	});

	it('ends where the link is none, or opens nothing any more', async () => {
		await reporting.open(undefined);
		expect(reporting.step).toBe('cut');
		looked = { failed: 'SAFETY_UNKNOWN' };
		await reporting.open('t');
		expect([reporting.step, reporting.failed]).toEqual(['refused', 'SAFETY_UNKNOWN']);
	});
});
