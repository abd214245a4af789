import type { Command, CommandName } from '#contract/commands';
import { beginEmpty, takeIn } from './archive';
import { holdCorrected, holdPublished, releaseWithdrawn } from './attachments';
import { moveCards } from './cards';
import { endDevice, endDevices, forgetDevices } from './devices';
import type { Effect, EffectContext, Refused } from './effect';
import { keepInhabitedGroup, keepInhabitedGroups } from './groups';
import { fileChairKey, fileKey, replaceKeys } from './keys';
import { keepHouseholdName, keepHouseholdNames, keepNextSeatName, keepSeatName } from './names';

const settleRoster: Effect<'roster.apply'> = async (args, context) =>
	(await keepHouseholdNames(args, context)) ?? (await keepInhabitedGroups(args, context)) ?? moveCards(args, context);

/** What some commands do on the server beyond their rows; most do nothing else. */
const EFFECTS: { readonly [N in CommandName]?: Effect<N> } = {
	'association.found': fileChairKey,
	'seat.open': keepSeatName,
	'seat.handover': keepNextSeatName,
	'group.dissolve': keepInhabitedGroup,
	'household.add': keepHouseholdName,
	'household.move': moveCards,
	'household.leave': moveCards,
	'household.return': moveCards,
	'household.forget': forgetDevices,
	'roster.apply': settleRoster,
	'key.issue': fileKey,
	'key.replace': replaceKeys,
	'key.revoke': endDevices,
	'device.remove': endDevice,
	'circular.publish': holdPublished,
	'circular.correct': holdCorrected,
	'circular.withdraw': releaseWithdrawn,
	'archive.begin': beginEmpty,
	'archive.put': takeIn,
};

/** Does what a command does beyond its rows. @returns why that cannot be done, in which case nothing may be written */
export async function takeEffect<N extends CommandName>(
	{ name, args }: Command<N>,
	context: EffectContext,
): Promise<Refused | void> {
	return EFFECTS[name]?.(args, context);
}
