import type { CommandName } from '#contract/commands';
import type { Role } from '#contract/rows';

const DESK = ['officer', 'chair'] as const;
const LEADERS = ['groupLeader', 'officer', 'chair'] as const;

/**
 * Which role may ask for which command. Whether the command may touch the row that it names (a group leader's own
 * 班, a household's own receipt) is decided beside the command itself, in `decide/`.
 */
export const MAY = {
	'association.found': ['operator'],
	'association.change': ['chair'],
	'seat.open': ['chair'],
	'seat.change': ['chair'],
	'seat.close': ['chair'],
	'seat.handover': ['chair'],
	'lesson.put': ['officer', 'chair', 'city'],
	'audit.look': LEADERS,
	'group.add': DESK,
	'group.change': DESK,
	'group.dissolve': DESK,
	'group.walk': LEADERS,
	'household.add': DESK,
	'household.change': LEADERS,
	'household.move': DESK,
	'household.leave': DESK,
	'household.return': DESK,
	'household.forget': ['chair'],
	'roster.apply': DESK,
	'key.issue': LEADERS,
	'key.revoke': LEADERS,
	'device.name': ['resident', 'family', ...LEADERS],
	'device.remove': ['resident', 'family', ...LEADERS],
	'circular.publish': DESK,
	'circular.correct': DESK,
	'circular.withdraw': ['chair'],
	'message.send': DESK,
	'receipt.read': ['resident', 'family'],
	'receipt.tick': LEADERS,
	'receipt.untick': LEADERS,
	'archive.begin': ['chair'],
	'archive.put': ['chair'],
	'archive.end': ['chair'],
} as const satisfies Record<CommandName, readonly Role[]>;

/** True when the role may ask for the command at all. */
export function mayAsk(role: Role, command: CommandName): boolean {
	return (MAY[command] as readonly Role[]).includes(role);
}

/** True for the roles that write for the whole association and see all of its ledgers. */
export function isDesk(role: Role): boolean {
	return (DESK as readonly Role[]).includes(role);
}

/** True for the roles that see a ledger: the desk, and a group leader for the own group. */
export function isLeader(role: Role): boolean {
	return (LEADERS as readonly Role[]).includes(role);
}
