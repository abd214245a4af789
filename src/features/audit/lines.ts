import type { Day, Id, Moment } from '#contract/ids';
import type { Duty } from '#contract/duties';
import type { Household } from '#contract/households';
import type { Audit } from '#contract/audit';
import type { Registered } from '#contract/associations';
import type { Lesson } from '#contract/lessons';
import type { Circular, Group, Seat } from '#contract/rows';
import { isAuditKept } from '#domain/audit-retention';
import { dayInJapan, MINUTE_MS } from '#domain/moment';
import { dayLabel, numberLabel } from '#i18n/format';
import { audit as words, type About } from '#i18n/words';

/** What is known now of those whom the lines name by their ids: who was forgotten has no name here any more. */
export interface Known {
	households: ReadonlyMap<Id, Pick<Household, 'name' | 'forgotten' | 'devices'>>;
	seats: ReadonlyMap<Id, Pick<Seat, 'title' | 'devices'>>;
	groups: ReadonlyMap<Id, Pick<Group, 'name'>>;
	lessons: ReadonlyMap<Id, Pick<Lesson, 'title'>>;
	duties: ReadonlyMap<Id, Pick<Duty, 'name'>>;
	registered: ReadonlyMap<Id, Pick<Registered, 'name'>>;
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

/** The names of those of these households that are not forgotten. */
const namesOf = (ids: readonly Id[], { households }: Known): string[] =>
	ids.flatMap((id) => {
		const home = households.get(id);
		return home && !home.forgotten ? [home.name] : [];
	});

/** What happened to several at once: the households of an import, the seats of a recovery. */
function severalOf({ left, ended }: Audit, known: Known): Pick<About, 'left' | 'ended'> {
	return {
		...(left && { left: { names: namesOf(left, known), count: numberLabel(left.length) } }),
		...(ended && {
			ended: {
				seats: ended.seats.flatMap((id) => known.seats.get(id)?.title ?? []),
				phones: numberLabel(ended.phones),
				keys: numberLabel(ended.keys),
			},
		}),
	};
}

const found = <T>(id: Id | undefined, rows: ReadonlyMap<Id, T>): T | undefined =>
	id === undefined ? undefined : rows.get(id);

/** What a line is about, by the names that it has now. */
function namesIn({ household, seat, circular, group, lesson, duty, registered }: Audit, known: Known): Partial<About> {
	const home = found(household, known.households);
	const names = {
		household: home?.forgotten ? undefined : home?.name,
		seat: found(seat, known.seats)?.title,
		circular: found(circular, known.circulars)?.content.title,
		group: found(group, known.groups)?.name,
		lesson: found(lesson, known.lessons)?.title,
		duty: found(duty, known.duties)?.name,
		registered: found(registered, known.registered)?.name,
	};
	return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}

function aboutOf(row: Audit, known: Known): About {
	const { by, household, way, kind, count, phonesKept, cancelled, drill, minutes, alsoSeat } = row;
	return {
		...namesIn(row, known),
		...(household !== undefined && household === by.member && { own: true }),
		...(phonesKept && { phonesKept }),
		...(cancelled && { cancelled }),
		...(drill && { drill }),
		...(count !== undefined && { count: numberLabel(count) }),
		...(way && { way }),
		...(kind && { kind }),
		...(minutes !== undefined && { minutes: numberLabel(minutes) }),
		...(alsoSeat !== undefined && { alsoSeat: known.seats.get(alsoSeat)?.title ?? words.aSeat }),
		...severalOf(row, known),
	};
}

/**
 * On which phone it was done, where that is not plain: which of several, or one that is out by now. A phone that cannot
 * be told from others is left out.
 */
function phoneOf({ by }: Audit, known: Known): string {
	if (by.device === undefined) return '';
	const devices = (known.seats.get(by.member) ?? known.households.get(by.member))?.devices;
	if (!devices) return '';
	const at = devices.findIndex(({ id }) => id === by.device);
	if (at < 0) return words.from(words.formerPhone);
	const label = devices[at]?.label;
	if (label !== undefined) return words.from(label);
	return devices.length > 1 ? words.from(words.nthPhone(numberLabel(at + 1))) : '';
}

/** Who made the card by which a phone came in so many minutes later: the last one who made one for it by then. */
function issuerOf({ at, household, minutes }: Audit, rows: readonly Audit[], known: Known): Pick<About, 'issuer'> {
	if (household === undefined || minutes === undefined) return {};
	const made = rows.find(
		(row) =>
			row.what === 'key.issue' &&
			row.household === household &&
			Math.floor((Date.parse(at) - Date.parse(row.at)) / MINUTE_MS) === minutes,
	);
	return made ? { issuer: whoOf(made, known) } : {};
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
		const about = { ...aboutOf(row, known), ...(row.what === 'device.join' && issuerOf(row, rows, known)) };
		const sentence = words.line(whoOf(row, known) + phoneOf(row, known), words.did(row.what, about));
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
