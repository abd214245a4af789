import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Item, Question, Value } from '#contract/questions';
import { sheetFor, type FilledSheet } from '#domain/answers/filled';
import { parseFilledSheet } from '#local/filled-sheet';

/**
 * A paper slip as it is filled in: with what was kept of it as text where something was, and else with these values, as
 * far as the question still asks for either.
 */
export const slipFor = (items: readonly Item[], kept: string | undefined, values: readonly Value[] = []): FilledSheet =>
	sheetFor({ items }, values, parseFilledSheet(kept));

/**
 * The items that one press enters for a door, where they are the same for many; none where each household has to be
 * asked for its own words.
 */
export function itemsForMany({ items }: Pick<Question, 'items'>): Item[] {
	const chosen = items.filter(({ kind }) => kind !== 'text');
	return items.every(({ kind, optional }) => kind !== 'text' || optional) ? chosen : [];
}

/** The command that enters a slip, or takes the one back that was entered where it says nothing. */
export const slipCommand = (circular: Id, household: Id, values: Value[]): Command => ({
	name: 'answer.slip',
	args: { circular, household, values },
});
