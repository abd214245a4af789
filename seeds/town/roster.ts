import type { ArgsOf, Command, Envelope } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { Association } from '#contract/associations';
import { keyOf, printCard, type Card } from './cards';
import { addMinutes } from './calendar';
import { homesOf, phoneOf, seatsOf, waysOf, type Home, type Seat } from './homes';
import { READINGS } from './readings';
import type { Random } from './random';
import { Writer } from './script';
import { setUpCommands } from './set-up';

const DAY = 24 * 60;

/** One association on paper: who lives there, who sits where, and a card for each. */
export interface Roster {
	association: Association;
	founded: Moment;
	homes: Home[];
	seats: Seat[];
	/** Used by the replayer itself, soon after the founding. */
	seatCards: Card[];
	/** A card for each household that lives there, and one for each family elsewhere. */
	selfCards: Card[];
	familyCards: Card[];
	writer: Writer;
	random: Random;
	now: Moment;
}

export interface RosterPlan {
	association: Association;
	founded: Moment;
	groups: number;
	doors: number;
	known: boolean;
}

/** Draws up the roster. */
export function rosterOf(random: Random, now: Moment, plan: RosterPlan): Roster {
	const { association, founded, groups, doors, known } = plan;
	const homes = homesOf(random, { groups, doors, known });
	const seats = seatsOf(homes);
	const card = (key: Id, role: Card['role'], member: Id, name: string) =>
		printCard(random, { key, role, member, name });
	const familyHomes = homes.filter(({ habit }) => habit === 'family' || habit === 'both');
	return {
		...{ association, founded, homes, seats, random, now },
		seatCards: seats.map((seat) => card(`key-${seat.id}`, seat.role, seat.id, `${seat.title} ${seat.holder}`)),
		selfCards: homes.map((home) => card(`key-${home.id}`, 'resident', home.id, home.name)),
		familyCards: familyHomes.map((home) => card(`key-${home.id}-family`, 'family', home.id, `${home.name}さんの家族`)),
		writer: new Writer(association.id, 'seat-chair', random),
	};
}

/** Commands that make the roster, but for the association and its chair, which the founding made. */
export function rosterCommands({ homes, seats, writer, founded, ...roster }: Roster): Envelope[] {
	const groups = [...new Set(homes.map(({ group }) => group))];
	const there = homes.filter(({ came }) => came === undefined);
	const commands = setUpCommands({
		groups: groups.map((group) => ({ id: `g${group}`, name: `${group}班`, order: group })),
		households: there.map(householdOf),
		seats: seats.filter(({ role }) => role !== 'chair').map(seatOf),
		keys: [
			...roster.seatCards.filter(({ role }) => role !== 'chair'),
			...[...roster.selfCards, ...roster.familyCards].filter(({ member }) => there.some(({ id }) => id === member)),
		].map(keyOf),
	});
	const chair = seats.filter(({ role }) => role === 'chair').map(nameChair);
	const readings = READINGS.map((args): Command => ({ name: 'reading.put', args }));
	return [...commands, ...chair, ...readings].map((one, i) => writer.write(one, addMinutes(founded, 10 + i)));
}

/** Households that came later: each with its card, on its day. */
export function newcomers({ homes, selfCards, writer, now }: Roster): { at: Moment; commands: Envelope[] }[] {
	return homes
		.filter((home) => home.came !== undefined)
		.map((home) => {
			const at = addMinutes(now, -(home.came ?? 0) * DAY);
			const cards = selfCards.filter(({ member }) => member === home.id);
			const commands = setUpCommands({
				...{ groups: [], seats: [] },
				households: [householdOf(home)],
				keys: cards.map(keyOf),
			});
			return { at, commands: commands.map((command) => writer.write(command, at)) };
		});
}

function householdOf(home: Home): ArgsOf<'household.add'> {
	const { id, name, group, order, habit } = home;
	const phone = phoneOf(home);
	return { id, name, group: `g${group}`, order, ways: waysOf(habit), ...(phone && { phone }) };
}

function seatOf({ id, role, title, holder, group, home }: Seat): ArgsOf<'seat.open'> {
	return { id, role, title, holder, ...(group && { group: `g${group}` }), ...(home && { household: home }) };
}

/** The founding made the chair's seat before there was a household. */
function nameChair({ id, title, holder, home }: Seat): Command {
	return { name: 'seat.change', args: { id, title, holder, ...(home && { household: home }) } };
}
