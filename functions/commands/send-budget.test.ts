import { expect, test } from 'vitest';
import { COMMAND_NAMES } from '#contract/commands';
import { SENDS_PER_HOUR } from '#contract/limits';
import { isSend } from '#domain/commands/index';
import type { MemberDoc } from '#functions/store/docs';
import { countSend } from './send-budget';

const seat: MemberDoc = { kind: 'seat', role: 'chair', name: '会長', officer: false, own: 0, devices: {} };
const SEND = { name: 'message.send', args: {} } as never;
const NOW = '2026-11-22T01:59:59.999Z';

test('what wakes people is counted, and nothing else', () => {
	expect(COMMAND_NAMES.filter(isSend).sort()).toEqual([
		'circular.correct',
		'circular.publish',
		'circular.remind',
		'delivery.test',
		'later.put',
		'message.send',
		'safety.start',
		'watch.ask',
	]);
	for (const name of ['group.add', 'no.such.command', '__proto__'])
		expect(countSend(seat, { name, args: {} } as never, NOW)).toEqual({ caller: seat });
});

test('so many in an hour, and as many in the next', () => {
	let doc = seat;
	for (let i = 0; i < SENDS_PER_HOUR; i++) {
		const counted = countSend(doc, SEND, NOW);
		if ('refused' in counted) throw new Error(counted.refused);
		doc = counted.caller;
	}
	expect(countSend(doc, SEND, NOW)).toEqual({ refused: 'TOO_MANY_SENDS' });
	expect(countSend(doc, SEND, '2026-11-22T02:00:00.000Z')).toEqual({
		caller: { ...seat, sends: { hour: '2026-11-22T02', count: 1 } },
	});
});

test('whoever used up an hour can start a real check still, a drill not, nor real ones without end', () => {
	const used = (count: number): MemberDoc => ({ ...seat, sends: { hour: '2026-11-22T01', count } });
	const start = (drill: boolean) =>
		({ name: 'safety.start', args: { id: 's1', drill, scope: { to: 'all' } } }) as const;
	expect(countSend(used(SENDS_PER_HOUR), start(false), NOW)).toEqual({ caller: used(SENDS_PER_HOUR + 1) });
	expect(countSend(used(SENDS_PER_HOUR), start(true), NOW)).toEqual({ refused: 'TOO_MANY_SENDS' });
	expect(countSend(used(2 * SENDS_PER_HOUR), start(false), NOW)).toEqual({ refused: 'TOO_MANY_SENDS' });
});
