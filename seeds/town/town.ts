/**
 * A school district of Okayama that does not exist, as the calls of the API that make it: pure, and the same for the
 * same seed and moment. `seeds/replay` carries the calls out; nothing is ever written past the API.
 */
import type { Envelope } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { Association } from '#contract/associations';
import { dayInJapan } from '#domain/moment';
import { sumsShown } from './answers';
import { boardOf, type Deed } from './board';
import { addDays, addMinutes, inJapan } from './calendar';
import { digestsOf } from '#functions/operator/card-secrets';
import { keyOf, printCard, type Card } from './cards';
import { CITY } from './city';
import { dutiesOf } from './duties';
import { DISTRICT, QUARTER } from './names';
import { Random } from './random';
import { reportsOf } from './receipts';
import type { Report } from './report';
import { newcomers, rosterCommands, rosterOf, type Roster } from './roster';
import { safetyDrill } from './safety-drill';
import { pushes, Writer, type Call, type Job, type Phase, type Script } from './script';

export interface TownOptions {
	seed: number;
	/** The day that counts as today; all dates are relative to it. */
	now: Moment;
	/** How many associations; the first is the one with names, links and pictures. */
	associations?: number;
}

/** Days between the founding of an association and today: the seasons once round, and a month to begin. */
const AGE_DAYS = 400;
const GROUPS = 6;
const DOORS = 12;

/** The associations of the town, each with its calls; they share nothing and may be replayed side by side. */
export function town({ seed, now, associations = 1 }: TownOptions): Script[] {
	return Array.from({ length: associations }, (_, i) => script(new Random(seed, `association ${i}`), now, i));
}

function associationOf(i: number): Association {
	const district = DISTRICT[Math.floor(i / QUARTER.length) % DISTRICT.length] ?? DISTRICT[0];
	const round = Math.floor(i / QUARTER.length / DISTRICT.length);
	const name = `${district}${QUARTER[i % QUARTER.length]}${round ? `${round + 1}丁目` : ''}町内会`;
	return {
		id: i === 0 ? 'tsubakihara-higashi' : `association-${i + 1}`,
		name,
		district: `${district}学区`,
		phone: '086-000-1200',
		city: CITY,
	};
}

function script(random: Random, now: Moment, i: number): Script {
	const founded = inJapan(addDays(dayInJapan(now), -AGE_DAYS), '09:00');
	const known = i === 0;
	const size = known ? { groups: GROUPS, doors: DOORS } : { groups: random.int(3, 9), doors: random.int(8, 15) };
	const association = associationOf(i);
	const roster = rosterOf(random, now, { association, founded, known, ...size });
	const { board, deeds } = boardOf(random, now, size.groups);
	// The founding opens the chair's seat before there are households, so that hers is not among the officers'.
	const officers = new Set(roster.seats.flatMap(({ role, home }) => (role !== 'chair' && home ? home : [])));
	const reports = roster.homes.map((home) => ({ home, ...reportsOf(home, board, { random, now }, officers) }));
	const phases: Phase[] = [
		[founding(roster)],
		[posting(roster, deeds)],
		// A leader's pull gives receipts their numbers: here, there are none yet.
		[entering(roster), roster.seatCards.map(({ member }) => ({ call: 'open', at: now, device: member, member }))],
		[
			...reports.map(({ home, self }) => reading(roster, home.id, 'self', self)),
			...reports.map(({ home, family }) => reading(roster, home.id, 'family', family)),
			ticking(
				roster,
				reports.map(({ home, ticks }) => ({ group: home.group, ticks })),
			),
		],
	];
	// Last, so that nothing else of the town is drawn otherwise for it.
	const duties = dutiesOf(roster);
	const fresh = freshSeatCards(roster);
	const answered = reports.map(({ home, self, ticks }) => ({ home, reports: [...self, ...ticks] }));
	const sums = board.flatMap((posted) => sumsShown(posted, answered));
	const last = [
		...writeAll(roster, fresh),
		...sums.map((command) => roster.writer.write(command, addMinutes(now, -4))),
	];
	// Made last, so that it changes no other chance of the town, and done before what was read since.
	if (known) phases.splice(3, 0, [safetyDrill(roster)]);
	phases.push([duties], [pushes('seat-chair', addMinutes(now, -4), last)]);
	const cards = [...roster.selfCards, ...roster.familyCards];
	return { association: association.id, name: association.name, phases, shown: shownOf(roster, fresh), cards };
}

function founding(roster: Roster): Job {
	const { association, founded, seatCards } = roster;
	const chair = seatCards.find(({ role }) => role === 'chair');
	if (!chair) throw new Error('a roster without a chair');
	const args = { association, chair: { seat: chair.member, title: '会長', key: chair.key, digests: digestsOf(chair) } };
	const soon = addMinutes(founded, 12 * 60);
	return [
		{ call: 'found', at: founded, args },
		{ call: 'enter', at: addMinutes(founded, 5), device: chair.member, secret: chair.secret },
		...pushes(chair.member, soon, rosterCommands(roster)),
		...seatCards
			.filter((card) => card !== chair)
			.map(({ member, secret }): Call => ({ call: 'enter', at: soon, device: member, secret })),
	];
}

function posting(roster: Roster, deeds: Deed[]): Job {
	const { association, random } = roster;
	const written = deeds.map(({ at, writer, command, assets }): [Moment, Job] => {
		const seat = `seat-${writer}`;
		const envelope = new Writer(association.id, seat, random).write(command, at);
		const uploads = assets.map((asset): Call => ({ call: 'upload', at, device: seat, member: seat, asset }));
		return [at, [...uploads, ...pushes(seat, at, [envelope])]];
	});
	const came = newcomers(roster).map(({ at, commands }): [Moment, Job] => [at, pushes('seat-chair', at, commands)]);
	return [...written, ...came].sort(([a], [b]) => a.localeCompare(b)).flatMap(([, job]) => job);
}

const phone = (home: Id, relation: 'self' | 'family') => `${home}/${relation}`;

/** The phones of the town come in by their cards; households on paper keep theirs in the drawer. */
function entering({ homes, selfCards, familyCards, founded, now, random }: Roster): Job {
	const habits = new Map(homes.map((home) => [home.id, home]));
	const enter = ({ member, secret, role }: Card): Call[] => {
		const home = habits.get(member);
		if (!home || home.habit === 'paper' || (role === 'resident' && home.habit === 'family')) return [];
		const from = home.came === undefined ? founded : addMinutes(now, -home.came * 24 * 60);
		const at = addMinutes(from, random.int(60, 20 * 24 * 60));
		return [{ call: 'enter', at, device: phone(member, role === 'family' ? 'family' : 'self'), secret }];
	};
	return [...selfCards, ...familyCards].flatMap(enter);
}

function reading({ association, random, now }: Roster, home: Id, relation: 'self' | 'family', reports: Report[]): Job {
	const writer = new Writer(association.id, home, random);
	const device = phone(home, relation);
	const last = reports.at(-1);
	const written = reports.map(({ at, command }) => writer.write(command, at));
	return [
		...pushes(device, now, written),
		...(last ? [{ call: 'open', at: last.at, device, member: home } as const] : []),
	];
}

/** Leaders' ticks in one row: each takes the association's next number, so side by side they would only wait. */
function ticking({ association, random, now }: Roster, doors: { group: number; ticks: Report[] }[]): Job {
	const groups = [...new Set(doors.map(({ group }) => group))];
	return groups.flatMap((group) => {
		const seat = `seat-leader-${group}`;
		const writer = new Writer(association.id, seat, random);
		const ticks = doors.filter((door) => door.group === group).flatMap((door) => door.ticks);
		return pushes(
			seat,
			now,
			ticks.map(({ at, command }) => writer.write(command, at)),
		);
	});
}

/**
 * A seat's card is good once and for a week, so the ones that are shown are printed now; two for the chair's PC and
 * phone.
 */
function freshSeatCards({ seatCards, random }: Roster): Card[] {
	const fresh = seatCards.map((card) => printCard(random, { ...card, key: `${card.key}-now` }));
	const second = seatCards.filter(({ role }) => role === 'chair');
	const phones = second.map((card) => ({ ...card, key: `${card.key}-phone`, name: `${card.name}（2台目）` }));
	return [...fresh, ...phones.map((card) => printCard(random, card))];
}

function writeAll({ writer, now }: Roster, cards: Card[]): Envelope[] {
	return cards.map((card) => writer.write({ name: 'key.issue', args: keyOf(card) }, addMinutes(now, -5)));
}

/** One for each role. */
function shownOf({ homes, selfCards, familyCards }: Roster, seats: Card[]): Card[] {
	const seat = (member: Id) => seats.find((card) => card.member === member);
	const reads =
		homes.find((home) => home.behind && home.habit === 'self') ?? homes.find(({ habit }) => habit === 'self');
	const paper = homes.find(({ name }) => name === '大森　ハル') ?? homes.find(({ habit }) => habit === 'paper');
	const away =
		homes.find((home) => home.behind && home.habit === 'family') ?? homes.find(({ habit }) => habit === 'family');
	const old = selfCards.find(({ member }) => member === paper?.id);
	const shown = [
		...seats.filter(({ role }) => role === 'chair'),
		seat('seat-vice'),
		seat(`seat-leader-${reads?.group ?? 1}`),
		selfCards.find(({ member }) => member === reads?.id),
		familyCards.find(({ member }) => member === away?.id),
		old && { ...old, name: `${old.name}（84歳・電波の届きにくい家）` },
		seat('seat-volunteer'),
	];
	return shown.filter((card) => card !== undefined);
}
