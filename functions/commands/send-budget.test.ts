import { expect, test } from 'vitest';
import { COMMAND_NAMES } from '#contract/commands';
import { SENDS_PER_HOUR } from '#contract/limits';
import { isSend } from '#domain/commands/index';
import type { MemberDoc } from '#functions/store/docs';
import { countSend } from './send-budget';

const seat: MemberDoc = { kind: 'seat', role: 'chair', name: '会長', officer: false, own: 0, devices: {} };
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
	expect(countSend(seat, 'group.add', NOW)).toEqual({ caller: seat });
	expect(countSend(seat, 'no.such.command', NOW)).toEqual({ caller: seat });
	expect(countSend(seat, '__proto__', NOW)).toEqual({ caller: seat });
});

test('so many in an hour, and as many in the next', () => {
	let doc = seat;
	for (let i = 0; i < SENDS_PER_HOUR; i++) {
		const counted = countSend(doc, 'message.send', NOW);
		if ('refused' in counted) throw new Error(counted.refused);
		doc = counted.caller;
	}
	expect(countSend(doc, 'message.send', NOW)).toEqual({ refused: 'TOO_MANY_SENDS' });
	expect(countSend(doc, 'message.send', '2026-11-22T02:00:00.000Z')).toEqual({
		caller: { ...seat, sends: { hour: '2026-11-22T02', count: 1 } },
	});
});
