import type { Command } from '#contract/commands';
import type { Household } from '#contract/households';
import type { Circular } from '#contract/rows';

export const TICKS = ['paper', 'told'] as const;
/** How a circular came to a household that did not read it: handed over on paper, or told. */
export type TickKind = (typeof TICKS)[number];

/** A tick that a leader sets (`on`) or takes back. */
export interface Tick {
	household: Household;
	way: TickKind;
	on: boolean;
}

/** The command for a tick; it names the version that its leader has on screen. */
export function tickCommand(
	{ id: circular, version }: Pick<Circular, 'id' | 'version'>,
	{ household, way, on }: Tick,
): Command {
	const args = { circular, household: household.id, way, version };
	return { name: on ? 'receipt.tick' : 'receipt.untick', args };
}
