import type { Day, Id, Moment } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Audit } from '#contract/audit';
import type { Circular, Seat } from '#contract/rows';
import { isAuditKept } from '#domain/audit-retention';
import { dayInJapan } from '#domain/moment';
import { dayLabel, numberLabel } from '#i18n/format';
import { audit as words, type About } from '#i18n/words';

/** What is known now of those whom the lines name by their ids: who was forgotten has no name here any more. */
export interface Known {
	households: ReadonlyMap<Id, Pick<Household, 'name' | 'forgotten'>>;
	seats: ReadonlyMap<Id, Pick<Seat, 'title'>>;
	circulars: ReadonlyMap<Id, Pick<Circular, 'content'>>;
}

/** A line as it is read. */
export interface Line {
	id: Id;
	day: Day;
	/** `2026-11` */
	month: string;
	/** Who did what; the day stands above it. */
	sentence: string;
	/** How often it happened that day, one after the other. */
	times: number;
}

function aboutOf({ by, household, seat, circular, count, phonesKept, cancelled }: Audit, known: Known): About {
	const home = household === undefined ? undefined : known.households.get(household);
	const title = circular === undefined ? undefined : known.circulars.get(circular)?.content.title;
	const role = seat === undefined ? undefined : known.seats.get(seat)?.title;
	return {
		...(home && !home.forgotten && { household: home.name }),
		...(role !== undefined && { seat: role }),
		...(title !== undefined && { circular: title }),
		...(household !== undefined && household === by.member && { own: true }),
		...(phonesKept && { phonesKept }),
		...(cancelled && { cancelled }),
		...(count !== undefined && { count: numberLabel(count) }),
	};
}

/** Who did it: the seat by the title that it had then, a household by the name that it has now. */
function whoOf({ by }: Audit, { households }: Known): string {
	if (by.member === 'operator') return words.operator;
	if (by.title) return words.who(by.title);
	const home = households.get(by.member);
	return home && !home.forgotten ? words.household(home.name) : words.unknown;
}

/**
 * The lines of the last three years as sentences, in the order given: 「3班の班長が、名簿を見ました」. What was done
 * again and again is said once, with how often.
 */
export function linesOf(rows: readonly Audit[], known: Known, now: Moment): Line[] {
	const lines: Line[] = [];
	for (const row of rows.filter(({ at }) => isAuditKept(at, now))) {
		const day = dayInJapan(row.at);
		const sentence = words.line(whoOf(row, known), words.did(row.what, aboutOf(row, known)));
		const before = lines.at(-1);
		if (before?.sentence === sentence && before.day === day) before.times += 1;
		else lines.push({ id: row.id, day, month: day.slice(0, 7), sentence, times: 1 });
	}
	return lines;
}

/** Lines of one day in one go, under its name: 「11月22日（日）」. */
export interface DayOfLines {
	day: Day;
	label: string;
	lines: Line[];
}

/** The lines under their days, both in the order given. */
export function daysOf(lines: readonly Line[], today: Day): DayOfLines[] {
	const days: DayOfLines[] = [];
	for (const line of lines) {
		const last = days.at(-1);
		if (last?.day === line.day) last.lines.push(line);
		else days.push({ day: line.day, label: dayLabel(line.day, today), lines: [line] });
	}
	return days;
}

/** The months that have lines, newest first. */
export const monthsOf = (lines: readonly Line[]): string[] =>
	[...new Set(lines.map(({ month }) => month))].sort().reverse();
