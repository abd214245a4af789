import type { ArgsOf, Command } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { Rubbish } from '#contract/rubbish';
import { dutyDays, weekStart } from '#domain/duties/days';
import { labelsOf } from '#domain/duties/labels';
import { makeRota, stretches } from '#domain/duties/rota';
import { firstDay } from '#domain/duties/standing';
import { dayInJapan } from '#domain/moment';
import { addDays, inJapan } from './calendar';
import type { Home } from './homes';
import type { Roster } from './roster';
import { pushes, Writer, type Job } from './script';

/** The rotas began so many weeks ago, and reach so many ahead. */
const WEEKS = { past: 8, ahead: 26 };
const DAYS_OF_WEEK = 7;
/** Whoever came since the rota was made is not on it yet. */
const CAME_BEFORE = WEEKS.past * DAYS_OF_WEEK + DAYS_OF_WEEK;
/** In which week of a rota the second household of its group is on duty: the next one. */
const SECOND_AT = WEEKS.past + 1;

const BURNT = '燃えるごみ';

/** When the city collects what here. */
function rubbishOf(now: Moment): ArgsOf<'rubbish.put'> {
	const year = Number(dayInJapan(now).slice(0, 4));
	const newYear = [`${year}-12-31`, `${year + 1}-01-01`, `${year + 1}-01-02`];
	return {
		area: '椿原東',
		kinds: [
			{ name: BURNT, rules: [{ weekday: 2 }, { weekday: 5 }], off: newYear, extra: [] },
			{ name: '資源ごみ', rules: [{ weekday: 3, nth: [1, 3] }], off: newYear, extra: [] },
			{ name: 'プラスチック', rules: [{ weekday: 4 }], off: newYear, extra: [] },
			{ name: '燃えないごみ', rules: [{ weekday: 1, nth: [2] }], off: [], extra: [] },
		],
		until: `${year + 1}-12-31`,
	};
}

/** One group's households, in the order of its rota. */
function orderOf(homes: readonly Home[], group: number, exempt: Id | undefined): Home[] {
	const here = homes
		.filter((home) => home.group === group && (home.came ?? Infinity) > CAME_BEFORE && home.id !== exempt)
		.sort((a, b) => a.order - b.order);
	const second = here.findIndex(({ order }) => order === 2);
	const begin = (((second - SECOND_AT) % here.length) + here.length) % here.length;
	return [...here.slice(begin), ...here.slice(0, begin)];
}

/** ごみ当番 of a group, a week each, made by the app's own rule. */
function rotaOf({ homes, now }: Roster, group: number, exempt: Id | undefined): ArgsOf<'duty.put'> {
	const today = dayInJapan(now);
	const from = addDays(weekStart(today), -WEEKS.past * DAYS_OF_WEEK);
	const until = addDays(weekStart(today), WEEKS.ahead * DAYS_OF_WEEK - 1);
	const rubbish: Rubbish = { ...rubbishOf(now), id: 'rubbish' };
	const rhythm = { every: 'rubbish' as const, kinds: [BURNT] };
	const order = orderOf(homes, group, exempt);
	const labels = labelsOf(order);
	const turns = makeRota({
		stretches: stretches(dutyDays({ rhythm, from, until, rubbish }), 'week'),
		...{ order: order.map(({ id }) => id), done: new Map(), isExempt: () => false },
	});
	return {
		...{ id: `duty-rubbish-${group}`, name: 'ごみ当番', kind: 'rubbish', group: `g${group}`, rhythm, unit: 'week' },
		...{ skipsHolidays: false, begins: from, from, until, turns },
		note: '朝7時までに、ネットを出します。集めたあとに、ごみ置き場を掃いて、ネットをしまいます。',
		households: order.map(({ id, name }) => ({ id, label: labels.get(id) ?? name, done: 0 })),
	};
}

/** What a group's leader does for its rota, each at its time: the rota, an exchange, the last plate. */
function deedsOf(roster: Roster, group: number): { at: Moment; command: Command }[] {
	const today = dayInJapan(roster.now);
	const ago = (days: number) => inJapan(addDays(today, -days), '20:00');
	const exempt = group === 2 ? roster.homes.find((home) => home.group === 2 && home.order === 7)?.id : undefined;
	const rota = rotaOf(roster, group, exempt);
	const [one, other] = rota.turns.filter((turn) => firstDay(turn) > addDays(today, 21));
	const last = rota.turns.filter((turn) => firstDay(turn) < weekStart(today)).at(-1);
	const seen = (turn: typeof one) => ({ day: turn ? firstDay(turn) : today, household: turn?.household ?? '' });
	return [
		...(exempt
			? [{ at: ago(61), command: { name: 'duty.exempt' as const, args: { household: exempt, grounds: '長く入院中' } } }]
			: []),
		{ at: ago(60), command: { name: 'duty.put', args: rota } },
		...(one && other
			? [
					{
						at: ago(12),
						command: { name: 'duty.swap' as const, args: { id: rota.id, one: seen(one), other: seen(other) } },
					},
				]
			: []),
		...(last
			? [{ at: ago(2), command: { name: 'duty.handOver' as const, args: { id: rota.id, day: firstDay(last) } } }]
			: []),
	];
}

/** Duties of the town: the city's collection days, and a rota of each group, by its leader. */
export function dutiesOf(roster: Roster): Job {
	const { association, random, now, homes } = roster;
	const groups = [...new Set(homes.map(({ group }) => group))];
	const began = inJapan(addDays(dayInJapan(now), -62), '20:00');
	const push = (seat: Id, at: Moment, command: Command): [Moment, Job] => {
		const envelope = new Writer(association.id, seat, random).write(command, at);
		return [at, pushes(seat, at, [envelope])];
	};
	const rubbish = push('seat-chair', began, { name: 'rubbish.put', args: rubbishOf(now) });
	const deeds = groups.flatMap((group) =>
		deedsOf(roster, group).map(({ at, command }) => push(`seat-leader-${group}`, at, command)),
	);
	return [rubbish, ...deeds].sort(([a], [b]) => a.localeCompare(b)).flatMap(([, job]) => job);
}
