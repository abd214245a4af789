import type { Command, CommandName } from '#contract/commands';
import { beginEmpty, takeIn } from './archive';
import { holdCorrected, holdPublished, releaseWithdrawn } from './attachments';
import { moveCards } from './cards';
import { endDevice, endDevices, forgetDevices } from './devices';
import type { Effect, Effecting, Refused } from './effect';
import { keepInhabitedGroup, keepInhabitedGroups } from './groups';
import { fileChairKey, fileKey } from './keys';
import { keepHouseholdName, keepHouseholdNames, keepNextSeatName, keepSeatName } from './names';

const none = async () => undefined;

const settleRoster: Effect<'roster.apply'> = async (args, on) =>
	(await keepHouseholdNames(args, on)) ?? (await keepInhabitedGroups(args, on)) ?? moveCards(args, on);

const EFFECTS = {
	'association.found': fileChairKey,
	'association.change': none,
	'seat.open': keepSeatName,
	'seat.change': none,
	'seat.close': none,
	'seat.handover': keepNextSeatName,
	'lesson.put': none,
	'audit.look': none,
	'group.add': none,
	'group.change': none,
	'group.dissolve': keepInhabitedGroup,
	'group.walk': none,
	'household.add': keepHouseholdName,
	'household.change': none,
	'household.move': moveCards,
	'household.leave': moveCards,
	'household.return': moveCards,
	'household.forget': forgetDevices,
	'roster.apply': settleRoster,
	'key.issue': fileKey,
	'key.revoke': endDevices,
	'device.name': none,
	'device.remove': endDevice,
	'circular.publish': holdPublished,
	'circular.correct': holdCorrected,
	'circular.withdraw': releaseWithdrawn,
	'message.send': none,
	'receipt.read': none,
	'receipt.tick': none,
	'receipt.untick': none,
	'archive.begin': beginEmpty,
	'archive.put': takeIn,
	'archive.end': none,
} satisfies { [N in CommandName]: Effect<N> };

/** Does what a command does beyond its rows; the one place that knows that a name and its arguments go together. */
export function takeEffect(command: Command, on: Effecting): Promise<Refused | void> {
	return (EFFECTS[command.name] as Effect<typeof command.name>)(command.args as never, on);
}
