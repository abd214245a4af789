import type { CallOutcome } from '#contract/calls';
import type { Command } from '#contract/commands';
import type { Circular } from '#contract/rows';
import type { Household } from '#contract/households';
import { callCommand } from '#domain/call-list';
import { tickCommand } from '#domain/tick';

/** What a leader says of a household after the call, or after having been there. */
export type CallMark = Exclude<CallOutcome, 'takenBack'> | 'told';

/** In the order of their buttons. */
export const CALL_MARKS = ['noAnswer', 'called', 'told'] as const satisfies CallMark[];

/** The command that sets a mark, or takes it back. 伝えた is the tick that the ledger counts. */
export function markCommand(circular: Circular, household: Household, mark: CallMark, on: boolean): Command {
	if (mark === 'told') return tickCommand(circular, { household, way: 'told', on });
	return callCommand(circular, household.id, on ? mark : 'takenBack');
}
