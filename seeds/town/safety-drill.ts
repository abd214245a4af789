import type { Command } from '#contract/commands';
import type { Moment } from '#contract/ids';
import type { Said } from '#contract/safety';
import { dayInJapan } from '#domain/moment';
import { addDays, addMinutes, inJapan } from './calendar';
import type { Home } from './homes';
import type { Roster } from './roster';
import { pushes, Writer, type Call, type Job } from './script';

const DRILL = 'drill-of-autumn';
/** Days before today on which it was. */
const AGO = 12;
const MINUTES = 90;

/** What two households say beforehand that they will need, by their place among those with a phone of their own. */
const NEEDS: Record<number, string> = {
	2: '足が悪く、階段を一人で下りられません',
	9: '酸素の機械を使っています。停電のとき声をかけてください',
};

/** Where a household stands in a row of twelve: without chance, so that the drill changes nothing else of the town. */
const placeOf = ({ group, order }: Home): number => (group * 5 + order) % 12;

function saidBy(home: Home): Said | undefined {
	const place = placeOf(home);
	if (place === 11) return undefined;
	if (place === 7 && home.group === 2)
		return { state: 'help', kinds: ['evacuate'], note: '玄関の段差で助けがいります' };
	return { state: place % 4 === 3 ? 'away' : 'safe' };
}

interface Step {
	at: Moment;
	device: string;
	member: string;
	command: Command;
}

/** A household says how it is on its phone, or its leader enters it at the door: a slip, or the towel at the gate. */
function stepOf(home: Home, began: Moment): Step[] {
	const said = saidBy(home);
	if (!said) return [];
	const place = placeOf(home);
	if (home.habit === 'self' || home.habit === 'both') {
		const at = addMinutes(began, 1 + place * 2);
		const command: Command = { name: 'safety.report', args: { check: DRILL, said } };
		return [{ at, device: `${home.id}/self`, member: home.id, command }];
	}
	const seat = `seat-leader-${home.group}`;
	const way = place % 2 === 0 ? 'towel' : 'door';
	const command: Command = { name: 'safety.enter', args: { check: DRILL, household: home.id, way, said } };
	return [{ at: addMinutes(began, 15 + home.order * 3), device: seat, member: seat, command }];
}

/** The drill of the autumn, from its start to its end, and what some households will need in earnest. */
export function safetyDrill({ association, homes, random, now }: Roster): Job {
	const began = inJapan(addDays(dayInJapan(now), -AGO), '10:00');
	const chair = { device: 'seat-chair', member: 'seat-chair' };
	const there = homes.filter(({ came }) => came === undefined || came > AGO + 30);
	const own = there.filter(({ habit }) => habit === 'self');
	const needs = own.flatMap((home, at): Step[] => {
		const need = NEEDS[at];
		if (need === undefined) return [];
		const command: Command = { name: 'safety.need', args: { need } };
		return [{ at: addMinutes(began, 240), device: `${home.id}/self`, member: home.id, command }];
	});
	const start: Command = {
		name: 'safety.start',
		args: { id: DRILL, drill: true, scope: { to: 'all' }, note: '震度6弱の地震があったとして、訓練をします' },
	};
	const steps: Step[] = [
		{ ...chair, at: began, command: start },
		...there.flatMap((home) => stepOf(home, began)),
		{ ...chair, at: addMinutes(began, MINUTES), command: { name: 'safety.end', args: { check: DRILL } } },
		...needs,
	];
	return steps
		.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
		.flatMap(({ at, device, member, command }): Call[] =>
			pushes(device, at, [new Writer(association.id, member, random).write(command, at)]),
		);
}
