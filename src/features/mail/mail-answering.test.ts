import { beforeEach, describe, expect, it } from 'vitest';
import type { MailAnswerLook, MailAnswerRequest, MailPressed } from '#contract/mail';
import type { Failure } from '#domain/failure';
import { question } from '#tests/support/sample-rows';
import { MailAnswering } from './mail-answering.svelte';

const lunch = (number: number) => [{ item: 'q1', kind: 'number' as const, number }];
const shown = (over: Partial<MailAnswerLook> = {}): MailAnswerLook => ({
	...{ association: { name: '操南町内会', phone: '086-000-0000' }, address: 'taro@example.jp' },
	...{ title: 'お弁当', question: question(), open: true },
	...over,
});

let sent: MailAnswerRequest[];
let replies: ({ got: MailPressed } | { failed: Failure })[];
let timers: (() => void)[];
let looked: { got: MailAnswerLook } | { failed: Failure };
let answering: MailAnswering;
beforeEach(() => {
	[sent, replies, timers] = [[], [], []];
	looked = { got: shown() };
	answering = new MailAnswering({
		look: async () => looked,
		answer: async (request) => {
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

const type = (number: number) => {
	answering.sheet['q1']!.number = number;
	answering.typed();
};
/** What was promised is done by then. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a question of a mail', () => {
	it('is answered once it is filled in, and can be changed', async () => {
		await answering.open('t');
		await answering.send();
		expect([answering.step, [...(answering.wrong ?? [])], sent]).toEqual(['asking', [['q1', 'number']], []]);
		type(2);
		await answering.send();
		expect([answering.step, answering.look?.said]).toEqual(['sent', lunch(2)]);
		type(3);
		expect(answering.step).toBe('asking');
		await answering.send();
		expect(sent).toEqual([
			{ token: 't', id: 'id-0', values: lunch(2) },
			{ token: 't', id: 'id-1', values: lunch(3) },
		]);
	});

	it('is not said to have arrived, when it was changed while it was sent', async () => {
		await answering.open('t');
		type(2);
		const sending = answering.send();
		type(3);
		await sending;
		expect([answering.step, answering.look?.said]).toEqual(['asking', lunch(2)]);
	});

	it('that was corrected meanwhile is looked at anew, and keeps what still fits', async () => {
		await answering.open('t');
		type(2);
		replies = [{ failed: 'ANSWER_UNFIT' }];
		const [lunches] = question().items;
		const tea = { id: 'q2', label: 'お茶', kind: 'number' as const, least: 0, most: 9 };
		looked = { got: shown({ question: question({ items: [lunches!, tea] }) }) };
		await answering.send();
		expect([answering.step, answering.failed]).toEqual(['asking', 'ANSWER_UNFIT']);
		expect([answering.sheet['q1']?.number, answering.sheet['q2']?.number]).toEqual([2, undefined]);
		replies = [{ failed: 'CIRCULAR_WITHDRAWN' }];
		answering.sheet['q2']!.number = 1;
		await answering.send();
		expect([answering.step, answering.failed]).toEqual(['refused', 'CIRCULAR_WITHDRAWN']);
	});

	it('shows what was said from there, and what counts instead no longer than until it is sent', async () => {
		looked = { got: shown({ said: lunch(4), overtaken: true }) };
		await answering.open('t');
		expect(answering.sheet['q1']?.number).toBe(4);
		await answering.send();
		expect(answering.look).not.toHaveProperty('overtaken');
	});

	it('has the same id after the signal was lost, and another one for another answer', async () => {
		replies = [{ failed: 'unreachable' }, { failed: 'unreachable' }];
		await answering.open('t');
		type(2);
		await answering.send();
		expect([answering.step, answering.failed]).toEqual(['asking', 'unreachable']);
		await answering.again();
		type(3);
		await answering.again();
		expect(sent.map(({ id }) => id)).toEqual(['id-0', 'id-0', 'id-2']);
	});

	it('waits while the server takes it for a machine, and sends nothing that was changed meanwhile', async () => {
		replies = [{ got: { status: 'wait', seconds: 40 } }];
		await answering.open('t');
		type(2);
		await answering.send();
		expect([answering.step, answering.seconds, timers.length]).toEqual(['waiting', 40, 1]);
		timers[0]?.();
		await settled();
		expect([answering.step, sent.length]).toEqual(['sent', 2]);
		replies = [{ got: { status: 'wait', seconds: 40 } }];
		type(3);
		await answering.send();
		type(4);
		expect([answering.step, timers.length]).toEqual(['asking', 1]);
	});

	it.each([
		['ANSWERS_CLOSED', 'closed'],
		['MAIL_UNKNOWN', 'refused'],
		['ANSWER_UNFIT', 'asking'],
		['unreachable', 'asking'],
	] as const)('that is refused as %s is %s', async (failed, step) => {
		replies = [{ failed }];
		await answering.open('t');
		type(2);
		await answering.send();
		expect([answering.step, answering.failed]).toEqual([step, failed]);
	});

	it('is closed after its deadline, and says why a link opens nothing', async () => {
		looked = { got: shown({ open: false, said: lunch(1) }) };
		await answering.open('t');
		expect(answering.step).toBe('closed');
		looked = { failed: 'FAMILY_NOT_LET' };
		await answering.open('t');
		expect([answering.step, answering.failed]).toEqual(['refused', 'FAMILY_NOT_LET']);
		await answering.open(undefined);
		expect(answering.step).toBe('cut');
		looked = { failed: 'unreachable' };
		await answering.open('t');
		expect(answering.step).toBe('looking');
	});
});
