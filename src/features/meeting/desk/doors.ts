import type { Household } from '#contract/households';
import type { Id } from '#contract/ids';
import type { Meeting } from '#contract/meetings';
import type { Group } from '#contract/rows';
import { standingOf } from '#domain/meeting/ballots';
import { standsOf, type Stand, type VoterStand } from '#domain/meeting/stands';
import { TAKES_PART } from '#domain/meeting/tally';
import { numberLabel } from '#i18n/format';
import { meetingDesk as words } from '#i18n/words';
import type { SeenMeeting } from '#local/meetings';

/** A household of the register, and where those of it stand who may vote. */
export interface MeetingDoor {
	id: Id;
	name: string;
	/** None, where this seat no longer sees it. */
	household: Household | undefined;
	group: Id;
	voters: VoterStand[];
	/** As doors are drawn: all of it takes part, some of it perhaps, or nobody. */
	state: 'answered' | 'outdated' | 'unanswered';
	word: string;
}

/** The doors of one group, and what is known of all of its households (not only of the doors shown). */
export interface MeetingRow {
	group?: Group;
	doors: MeetingDoor[];
	all: MeetingDoor[];
	open: number;
}

/** What stands for one voter, in a word. */
export function standWord({ stand, record }: VoterStand): string {
	const way = standingOf(record)?.said.way;
	if (stand === 'written' && way === 'consent') return words.consent;
	return stand === 'written' && way === 'object' ? words.object : words.stands[stand];
}

function doorWord(voters: readonly VoterStand[]): string {
	const [first] = voters;
	if (!first) return '';
	if (voters.length === 1) return standWord(first);
	const part = voters.filter(({ stand }) => TAKES_PART.includes(stand)).length;
	return words.several(numberLabel(part), numberLabel(voters.length));
}

function doorState(voters: readonly VoterStand[]): MeetingDoor['state'] {
	const open = voters.filter(({ stand }) => !TAKES_PART.includes(stand) && stand !== 'gone');
	if (open.length === 0) return 'answered';
	return open.length === voters.length && open.every(({ stand }) => stand === 'silent') ? 'unanswered' : 'outdated';
}

/** Every household of the register once, in the register's order. */
export function meetingDoors(seen: SeenMeeting & { meeting: Meeting }): MeetingDoor[] {
	const byHousehold = new Map<Id, VoterStand[]>();
	for (const one of standsOf(seen)) byHousehold.set(one.household, [...(byHousehold.get(one.household) ?? []), one]);
	return [...byHousehold].map(([id, voters]) => {
		const household = seen.households.get(id);
		return {
			...{ id, household, voters, name: household?.name ?? '—', group: voters[0]?.group ?? '' },
			...{ state: doorState(voters), word: doorWord(voters) },
		};
	});
}

/** The doors as rows, one for each group in the groups' order, with those that `isShown` says. */
export function meetingRows(
	doors: readonly MeetingDoor[],
	groups: readonly Group[],
	isShown: (door: MeetingDoor) => boolean = () => true,
): MeetingRow[] {
	const known = new Map(groups.map((group) => [group.id, group]));
	const byGroup = new Map<Id, MeetingDoor[]>(groups.map(({ id }) => [id, []]));
	for (const door of doors) byGroup.set(door.group, [...(byGroup.get(door.group) ?? []), door]);
	return [...byGroup].flatMap(([id, all]) => {
		const group = known.get(id);
		const shown = all.filter(isShown);
		const open = all.filter(({ state }) => state !== 'answered').length;
		return shown.length > 0 ? [{ ...(group && { group }), doors: shown, all, open }] : [];
	});
}

/** The ways in which somebody stands, with how many do; those in which nobody does are left out. */
export function standCounts(doors: readonly MeetingDoor[]): { stand: Stand; count: number }[] {
	const all = doors.flatMap(({ voters }) => voters);
	const order: Stand[] = ['silent', 'planned', 'lost', 'present', 'proxy', 'written', 'gone'];
	return order
		.map((stand) => ({ stand, count: all.filter((one) => one.stand === stand).length }))
		.filter(({ count }) => count > 0);
}
