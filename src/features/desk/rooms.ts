import type { Role } from '#contract/rows';

/** A page of the desk that has a name of its own, beside the circulars. */
export type Room = 'roster' | 'keys' | 'seats' | 'overview' | 'audit' | 'found';

export const ROOMS = {
	roster: { href: '/desk/roster', icon: 'house', for: ['groupLeader', 'officer', 'chair'] },
	keys: { href: '/desk/keys', icon: 'add', for: ['groupLeader', 'officer', 'chair'] },
	overview: { href: '/desk/overview', icon: 'when', for: ['groupLeader', 'officer', 'chair'] },
	seats: { href: '/desk/seats', icon: 'door', for: ['chair'] },
	audit: { href: '/desk/audit', icon: 'search', for: ['chair'] },
	found: { href: '/desk/found', icon: 'plus', for: ['city'] },
} as const satisfies Record<Room, { href: string; icon: string; for: readonly Role[] }>;

/** The rooms that a role may enter, in the order in which they are used. What each may do there the server decides. */
export function roomsOf(role: Role): Room[] {
	return (Object.keys(ROOMS) as Room[]).filter((room) => (ROOMS[room].for as readonly Role[]).includes(role));
}
