import type { ArgsOf, Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { DoorWay, SafetyEntry, Said } from '#contract/safety';
import { needsHelp } from '#domain/safety/check';
import type { SafetyDoor } from '#domain/safety/tally';

/** What one press on a door enters, for doors that are walked one after the other. */
export const QUICK = {
	safe: { way: 'door', state: 'safe' },
	towel: { way: 'towel', state: 'safe' },
	away: { way: 'door', state: 'away' },
} as const satisfies Record<string, { way: DoorWay; state: Said['state'] }>;
export type Quick = keyof typeof QUICK;

/** What a seat entered at a door, or takes back: as the command has it. */
export type Entering = Pick<ArgsOf<'safety.enter'>, 'way' | 'said' | 'settles'>;

/** What a seat said of a door last. */
export const entryBy = ({ report }: Pick<SafetyDoor, 'report'>, seat: Id): SafetyEntry | undefined =>
	report?.entries.find(({ source }) => source === seat);

/**
 * What a press does while doors are walked: enters this, or takes it back where it stands there already. Where somebody
 * else said something, or somebody needs help, the door is opened instead: that is to be read first.
 */
export function tapOn(door: SafetyDoor, quick: Quick, seat: Id): 'enter' | 'takeBack' | 'open' {
	const { counts, beside, settled, state: stands } = door;
	if (!counts) return settled.length > 0 ? 'open' : 'enter';
	const isOwn = counts.source === seat && beside.length === 0 && settled.length === 0;
	// Of one that is safe but for one person, too: a press says nothing of people, and would take that call away.
	if (!isOwn || stands === 'help') return 'open';
	const { way, state } = QUICK[quick];
	return counts.way === way && counts.said.state === state ? 'takeBack' : 'enter';
}

/** What puts a door back as this seat had it before its last press: the same words, or none. */
export function before(door: SafetyDoor, seat: Id): Entering {
	const entry = entryBy(door, seat);
	const way = entry?.way === 'self' || entry?.way === 'family' ? 'door' : (entry?.way ?? 'door');
	if (!entry?.said) return { way };
	return { way, said: entry.said, ...(entry.settles && { settles: entry.settles }) };
}

/** The calls for help of others that a seat may say that it went after, with those that it had already. */
export const callsOf = ({ counts, beside, settled }: SafetyDoor, seat: Id): Id[] =>
	[...(counts ? [counts] : []), ...beside, ...settled]
		.filter((entry) => entry.source !== seat && (entry.said.state !== 'safe' || needsHelp(entry.said)))
		.map(({ id }) => id)
		.slice(0, 16);

/** The command that enters something at a door, or takes back what was entered. */
export const enterCommand = (check: Id, household: Id, entering: Entering): Command => ({
	name: 'safety.enter',
	args: { check, household, ...entering },
});
