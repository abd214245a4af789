import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import { listCirculars } from '#local/queries';
import { content } from '#tests/support/sample-rows';
import type { Phone } from './phone';
import type { Step } from './steps';

type Tap = Extract<Step, { do: 'ask' }>;

/** The command that stands behind a tap, on what the phone shows now; none when there is nothing to tap on. */
export async function tapOf(phone: Phone, step: Tap, nextCircular: () => Id): Promise<Command | undefined> {
	const { what, pick } = step;
	if (what === 'publish') return publish(nextCircular(), pick);
	const shown = await listCirculars(phone.db, phone.m, 50);
	const circular = shown[pick % Math.max(1, shown.length)]?.circular;
	if (!circular) return;
	const { id, version } = circular;
	const door = { circular: id, household: (['h1', 'h2', 'h4'] as const)[pick % 3] ?? 'h1', way: 'paper' } as const;
	switch (what) {
		case 'read':
			return { name: 'receipt.read', args: { circular: id, version } };
		case 'tick':
			return { name: 'receipt.tick', args: { ...door, version } };
		case 'untick':
			return { name: 'receipt.untick', args: door };
		case 'withdraw':
			return { name: 'circular.withdraw', args: { id, reason: '中止', cancelled: pick % 2 === 0 } };
		case 'correct':
			return { name: 'circular.correct', args: correction(id, version, pick) };
	}
}

const correction = (id: Id, from: number, pick: number) => ({
	id,
	content: content({ title: id, body: `${from}` }),
	from,
	note: '訂正',
	again: pick % 2 === 0,
});

/** A circular for everybody, or for the first group. */
export function publish(id: Id, pick: number): Command {
	const audience = pick % 2 === 0 ? ({ to: 'all' } as const) : { to: 'groups' as const, groups: ['g1'] };
	return { name: 'circular.publish', args: { id, content: content({ title: id }), audience } };
}
