import type { Id } from '#contract/ids';
import type { Answer, Question } from '#contract/questions';
import type { Group } from '#contract/rows';
import { answerState, ANSWER_STATES, type AnswerState } from '#domain/answers/tally';
import type { Door } from '#domain/ledger';
import { shortText } from './text';

/** One household that was asked, and where it stands with the question. */
export interface AnswerDoor {
	household: Door['household'];
	group: Id;
	state: AnswerState;
	answer: Answer | undefined;
	/** What it says to the first item, in a word or two; empty where it says nothing that counts. */
	short: string;
}

/** The doors of one group, and what is known of all of its households (not only of the doors shown). */
export interface AnswerRow {
	/** Missing for households whose group this seat doesn't know. */
	group?: Group;
	doors: AnswerDoor[];
	all: AnswerDoor[];
	open: number;
}

type Counts = Record<AnswerState, number>;

/** Every door of a circular's ledger once, in its order, with what it answered. */
export function answerDoors(
	question: Pick<Question, 'items'>,
	doors: readonly Pick<Door, 'household' | 'group'>[],
	answers: ReadonlyMap<Id, Answer>,
): AnswerDoor[] {
	const [first] = question.items;
	return doors.map(({ household, group }) => {
		const answer = answers.get(household.id);
		const short = first ? shortText(first, answer) : '';
		return { household, group, answer, short, state: answerState(question, answer) };
	});
}

/** How many doors stand in each state; they sum to all doors. */
export function countsOf(doors: readonly Pick<AnswerDoor, 'state'>[]): Counts {
	const counts: Counts = { answered: 0, outdated: 0, unanswered: 0 };
	for (const { state } of doors) counts[state] += 1;
	return counts;
}

/** The states with their counts, in the order in which they are drawn. */
export const partsOf = (counts: Counts): { state: AnswerState; count: number }[] =>
	ANSWER_STATES.map((state) => ({ state, count: counts[state] }));

/**
 * The doors as rows, one for each group in the groups' order, with those that `isShown` says. A row that shows none is
 * left out; households of no known group come last.
 */
export function answerRows(
	doors: readonly AnswerDoor[],
	groups: readonly Group[],
	isShown: (door: AnswerDoor) => boolean = () => true,
): AnswerRow[] {
	const known = new Map(groups.map((group) => [group.id, group]));
	const byGroup = new Map<Id | undefined, AnswerDoor[]>(groups.map(({ id }) => [id, []]));
	for (const door of doors) {
		const group = known.has(door.group) ? door.group : undefined;
		byGroup.set(group, [...(byGroup.get(group) ?? []), door]);
	}
	return [...byGroup].flatMap(([id, all]) => {
		const group = known.get(id ?? '');
		const shown = all.filter(isShown);
		const open = all.filter(({ state }) => state !== 'answered').length;
		return shown.length > 0 ? [{ ...(group && { group }), doors: shown, all, open }] : [];
	});
}
