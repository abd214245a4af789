import type { Duty } from '#contract/duties';
import type { Household } from '#contract/households';
import type { Day, Id, Moment } from '#contract/ids';
import { dayInJapan } from '../moment';
import { shortName, shownName } from './labels';
import { isAhead, isInScope } from './turns';

/**
 * The rota after some households changed: whoever does not live there any more is no longer named, its turns ahead are
 * open, and what it asked or was asked is over. One that is called otherwise now is so on the rota, unless its name
 * there was chosen. The same rota where none of it concerns it.
 */
export function afterRoster(
	duty: Duty,
	changed: readonly { before: Household | undefined; after: Household }[],
	now: Moment,
): Duty {
	const listed = new Set(duty.households.map(({ id }) => id));
	const concerned = changed.filter(({ after }) => listed.has(after.id));
	const gone = new Set(concerned.flatMap(({ after }) => (isInScope(duty, after) ? [] : [after.id])));
	const renamed = new Map<Id, string>();
	for (const { before, after } of concerned) {
		const label = duty.households.find(({ id }) => id === after.id)?.label;
		if (!before || before.name === after.name) continue;
		if (label === shortName(before.name)) renamed.set(after.id, shortName(after.name));
		else if (label === before.name) renamed.set(after.id, shownName(after.name));
	}
	if (gone.size === 0 && renamed.size === 0) return duty;
	return without(withLabels(duty, renamed), gone, dayInJapan(now));
}

function withLabels(duty: Duty, labels: ReadonlyMap<Id, string>): Duty {
	const households = duty.households.map((one) => ({ ...one, label: labels.get(one.id) ?? one.label }));
	return { ...duty, households };
}

function without(duty: Duty, gone: ReadonlySet<Id>, today: Day): Duty {
	if (gone.size === 0) return duty;
	const turns = duty.turns.map((turn) => {
		if (turn.household === undefined || !gone.has(turn.household) || !isAhead(turn, today)) return turn;
		const { household: _, ...open } = turn;
		return open;
	});
	return {
		...duty,
		turns,
		households: duty.households.filter(({ id }) => !gone.has(id)),
		asks: duty.asks.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
		version: duty.version + 1,
	};
}
