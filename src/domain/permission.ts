import type { Role, SeatRole } from '#contract/member';
import type { TenantKind } from '#contract/associations';

/** The roles that write for the whole association and see all of its ledgers. */
export const DESK: readonly Role[] = ['officer', 'chair'];
/** The roles that see a ledger: the desk, and a group leader for the own group. */
export const LEADERS: readonly Role[] = ['groupLeader', ...DESK];

/** The roles that lead a tenant: its seats, their cards, and its record. */
export const HEADS: readonly Role[] = ['chair', 'city', 'district'];

/** The role of a tenant's first seat, which its operator makes. */
export const headOf = (tenant: TenantKind | undefined): SeatRole => tenant ?? 'chair';

/** Which seats a role may open. No chair opens one of the city: a city is a tenant of its own. */
const OPENS: Partial<Record<Role, readonly SeatRole[]>> = {
	chair: ['officer', 'groupLeader', 'volunteer', 'chair'],
	city: ['city', 'volunteer'],
	district: ['district'],
};

/** The kinds of seat that a role may open, the usual one first. */
export const seatsOpenedBy = (role: Role): readonly SeatRole[] => OPENS[role] ?? [];

/**
 * The mark of a seat that leads a city or a district. The domain sets it where such a tenant's seats are made, so that
 * a seat of this role in an association, from before there were tenants, gives no rights.
 */
export const tenantMark = (role: SeatRole): { tenant?: true } =>
	role === 'city' || role === 'district' ? { tenant: true } : {};

/** True for a role that leads a tenant. */
export const isHead = (role: Role): boolean => HEADS.includes(role);

/** True for a role that writes for the whole association. */
export const isDesk = (role: Role): boolean => DESK.includes(role);

/** True for a role that sees a ledger. */
export const isLeader = (role: Role): boolean => LEADERS.includes(role);
