import type { Role } from '#contract/member';

/** The roles that write for the whole association and see all of its ledgers. */
export const DESK: readonly Role[] = ['officer', 'chair'];
/** The roles that see a ledger: the desk, and a group leader for the own group. */
export const LEADERS: readonly Role[] = ['groupLeader', ...DESK];

/** True for a role that writes for the whole association. */
export const isDesk = (role: Role): boolean => DESK.includes(role);

/** True for a role that sees a ledger. */
export const isLeader = (role: Role): boolean => LEADERS.includes(role);
