import type { Ask, Duty, Turn } from '#contract/duties';
import type { Day, Id } from '#contract/ids';
import { firstDay } from '#domain/duties/standing';
import { isAhead, liveAsks, turnOn } from '#domain/duties/turns';
import { daysBetween } from '#domain/moment';
import { dayLabel, numberLabel } from '#i18n/format';
import { duties as words } from '#i18n/words';

/** A turn with its duty. */
export interface DutyTurn {
	duty: Duty;
	turn: Turn;
}

/** What a household is called on a rota; undefined for one that is not on it any more. */
export const labelOf = ({ households }: Duty, household: Id | undefined): string | undefined =>
	households.find(({ id }) => id === household)?.label;

/** Whose turn it is, in words. */
export const whoseLabel = (duty: Duty, { household }: Turn): string => labelOf(duty, household) ?? words.open;

/** The days of a turn: 「12月1日（火）」, 「12月1日（火）ほか2日」. `from`: days before it are not named. */
export function turnLabel({ days }: Pick<Turn, 'days'>, today: Day, from: Day = ''): string {
	const [first = '', ...more] = days.filter((day) => day >= from);
	return more.length > 0
		? `${dayLabel(first, today)}${words.comma}${words.andMore(numberLabel(more.length))}`
		: dayLabel(first, today);
}

/** How soon a day is: 「きょう」, 「あした」, 「あと5日」. */
export function soonLabel(day: Day, today: Day): string {
	const days = daysBetween(today, day);
	return days <= 0 ? words.today : days === 1 ? words.tomorrow : words.inDays(numberLabel(days));
}

/** The first of a turn's days that is not over. */
export const nextDay = ({ days }: Pick<Turn, 'days'>, today: Day): Day => days.find((day) => day >= today) ?? '';

/** The turns of a household that are ahead, the soonest first. */
export function ownTurns(all: readonly Duty[], household: Id | undefined, today: Day): DutyTurn[] {
	return all
		.flatMap((duty) =>
			duty.turns
				.filter((turn) => turn.household !== undefined && turn.household === household && isAhead(turn, today))
				.map((turn) => ({ duty, turn })),
		)
		.sort((a, b) => nextDay(a.turn, today).localeCompare(nextDay(b.turn, today)));
}

/** The turns with which one can be exchanged: those of others that are ahead, and were not asked for already. */
export function exchangeable(duty: Duty, turn: Turn, today: Day): Turn[] {
	const asked = new Set(duty.asks.filter(({ give }) => give === firstDay(turn)).map(({ take }) => take));
	return duty.turns.filter(
		(one) =>
			one.household !== undefined &&
			one.household !== turn.household &&
			isAhead(one, today) &&
			!asked.has(firstDay(one)),
	);
}

/** What a household asked, or is asked, with the days of both turns. */
export interface AskView {
	duty: Duty;
	ask: Ask;
	give: string;
	take: string;
	/** The other household. */
	name: string;
}

/** What stands between a household and others: what it is asked, what it asked, and what was declined. */
export function asksOf(all: readonly Duty[], household: Id | undefined, today: Day) {
	const views = all.flatMap((duty) =>
		liveAsks(duty, today).flatMap((ask): AskView[] => {
			const [give, take] = [turnOn(duty, ask.give), turnOn(duty, ask.take)];
			const other = ask.from === household ? ask.to : ask.from;
			if (!give || !take || (ask.from !== household && ask.to !== household)) return [];
			const labels = { give: turnLabel(give, today), take: turnLabel(take, today) };
			return [{ duty, ask, ...labels, name: labelOf(duty, other) ?? words.open }];
		}),
	);
	const isOwn = ({ ask }: AskView) => ask.from === household;
	const isOpen = ({ ask }: AskView) => ask.declined === undefined;
	return {
		asked: views.filter((one) => !isOwn(one) && isOpen(one)),
		waiting: views.filter((one) => isOwn(one) && isOpen(one)),
		declined: views.filter((one) => isOwn(one) && !isOpen(one)),
	};
}
