import type { Ask, Duty, DutyExemption, Turn } from '#contract/duties';
import type { Household } from '#contract/households';
import type { Day, Id, Moment } from '#contract/ids';
import { groupOf } from '../household';
import { addDays, dayInJapan, momentInJapan } from '../moment';
import { firstDay } from './standing';

/** The turn that begins on a day. */
export const turnOn = ({ turns }: Pick<Duty, 'turns'>, day: Day): Turn | undefined =>
	turns.find((turn) => firstDay(turn) === day);

/** True of a turn whose last day is not over. */
export const isAhead = ({ days }: Pick<Turn, 'days'>, today: Day): boolean => (days.at(-1) ?? '') >= today;

/** True of a household that lives where a duty is done. */
export function isInScope({ group }: Pick<Duty, 'group'>, household: Household | undefined): boolean {
	const now = household && groupOf(household);
	return now !== undefined && (group === undefined || group === now);
}

/** True where a household is exempt on a day. */
export const isExemptOn = (exemption: DutyExemption | undefined, day: Day): boolean =>
	exemption?.entry !== undefined && (exemption.entry.until === undefined || day <= exemption.entry.until);

/** The asks that can still be answered: both turns are those that were meant, and ahead. */
export function liveAsks(duty: Pick<Duty, 'turns' | 'asks'>, today: Day): Ask[] {
	return duty.asks.filter(({ from, give, to, take }) => {
		const [own, other] = [turnOn(duty, give), turnOn(duty, take)];
		return own?.household === from && other?.household === to && isAhead(own, today) && isAhead(other, today);
	});
}

/** The rota with two turns exchanged; what was asked about either is over. */
export function exchanged(duty: Duty, [one, other]: readonly [Day, Day], mark: { at: Moment; by: Id }): Duty {
	const [first, second] = [turnOn(duty, one)?.household, turnOn(duty, other)?.household];
	return withTurns(
		duty,
		new Map([
			[one, second],
			[other, first],
		]),
		mark,
	);
}

/** The rota with other households on some turns, by their first days. */
export function withTurns(duty: Duty, given: ReadonlyMap<Day, Id | undefined>, mark: { at: Moment; by: Id }): Duty {
	const turns = duty.turns.map((turn): Turn => {
		const day = firstDay(turn);
		if (!given.has(day)) return turn;
		const { household: was, handed: _, ...rest } = turn;
		const household = given.get(day);
		return { ...rest, ...(household && { household }), changed: { ...mark, ...(was && { was }) } };
	});
	const asks = duty.asks.filter(({ give, take }) => !given.has(give) && !given.has(take));
	return { ...duty, turns, asks, version: duty.version + 1 };
}

/** When whoever is on duty on a day is reminded: at 19:00 on the evening before. */
const reminderTime = (day: Day): Moment => momentInJapan(addDays(day, -1), '19:00');

/** The days on the evening before which a turn is reminded of: each, or only the first where it lasts a month. */
const remindedDays = ({ unit }: Pick<Duty, 'unit'>, { days }: Turn): Day[] =>
	unit === 'month' ? days.slice(0, 1) : days;

/** The next evening on which somebody is to be reminded, after a moment. */
export function nextReminder(duty: Duty, after: Moment): Moment | undefined {
	if (duty.ended !== undefined) return undefined;
	const times = duty.turns.flatMap((turn) => remindedDays(duty, turn).map(reminderTime));
	return times.filter((time) => time > after).sort()[0];
}

/** The turn that is reminded of on an evening. */
export function remindedOn(duty: Duty, evening: Moment): Turn | undefined {
	if (duty.ended !== undefined) return undefined;
	const tomorrow = addDays(dayInJapan(evening), 1);
	return duty.turns.find((turn) => remindedDays(duty, turn).includes(tomorrow));
}

/** The turn after another one: the plate goes there. */
export function turnAfter({ turns }: Pick<Duty, 'turns'>, turn: Turn): Turn | undefined {
	return turns.find((one) => firstDay(one) > firstDay(turn));
}

/** What a household is told of a duty: it has a rota, its turn is another one, somebody asks it, or cannot. */
type DutyNews = 'made' | 'changed' | 'asked' | 'declined';
/** The same, or that it is on duty tomorrow. */
export type DutyNotice = DutyNews | 'tomorrow';

/** What households are told of that was done at a moment. Whoever did it knows. */
export function newsOf(duty: Duty, at: Moment): Map<Id, DutyNotice> {
	const news = new Map<Id, DutyNotice>();
	if (duty.ended !== undefined) return news;
	if (duty.by.at === at)
		for (const { household, days } of duty.turns)
			if (household && isAhead({ days }, dayInJapan(at))) news.set(household, 'made');
	for (const { household, changed } of duty.turns) {
		if (changed?.at !== at) continue;
		for (const of of [household, changed.was]) if (of && of !== changed.by) news.set(of, 'changed');
	}
	for (const ask of duty.asks) {
		if (ask.declined === at) news.set(ask.from, 'declined');
		else if (ask.at === at && ask.declined === undefined) news.set(ask.to, 'asked');
	}
	return news;
}
