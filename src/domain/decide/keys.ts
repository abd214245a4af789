import type { Key } from '#contract/rows';
import { groupOf } from '../household';
import { dayInJapan } from '../moment';
import { refuse, type Asking, type Rule } from './rule';

/**
 * A group leader handles the keys of the own group's households; the desk those of all; seats' keys the chair, or the
 * operator for a chair who is locked out.
 */
function mayHandle(key: Pick<Key, 'household' | 'seat'>, { member, find }: Asking): boolean {
	if (key.seat) return member.role === 'chair' || member.role === 'operator';
	const household = key.household && find('household', key.household);
	return member.role !== 'groupLeader' || (!!household && groupOf(household) === member.group);
}

export const issueKey: Rule<'key.issue'> = {
	needs: ({ id, for: target }) => [
		{ kind: 'key', id },
		target.kind === 'household' ? { kind: 'household', id: target.household } : { kind: 'seat', id: target.seat },
	],
	decide: ({ id, for: target }, asking) => {
		const { find, stamp } = asking;
		if (find('key', id)) return refuse('KEY_EXISTS');
		const of = target.kind === 'household' ? { household: target.household } : { seat: target.seat };
		const relation = target.kind === 'household' ? target.relation : 'seat';
		const household = target.kind === 'household' ? find('household', target.household) : undefined;
		if (target.kind === 'household' && !household) return refuse('HOUSEHOLD_UNKNOWN');
		// A card that opens nothing must not be printed.
		if (household && !groupOf(household)) return refuse('HOUSEHOLD_LEFT');
		const seat = target.kind === 'seat' ? find('seat', target.seat) : undefined;
		if (target.kind === 'seat' && !seat) return refuse('SEAT_UNKNOWN');
		if (seat?.until !== undefined && seat.until <= dayInJapan(stamp.now)) return refuse('SEAT_CLOSED');
		if (!mayHandle(of, asking)) return refuse('NOT_ALLOWED');
		return { rows: [{ kind: 'key', row: { id, ...of, relation, state: 'live', issuedAt: stamp.now } }] };
	},
};

/** A revoked key opens nothing any more; the devices that came in by it are the server's to end. */
export const revokeKey: Rule<'key.revoke'> = {
	needs: ({ id, household }) => [
		{ kind: 'key', id },
		...(household ? [{ kind: 'household' as const, id: household }] : []),
	],
	decide: ({ id, household }, asking) => {
		const row = asking.find('key', id);
		if (!row || row.household !== household) return refuse('KEY_UNKNOWN');
		if (!mayHandle(row, asking)) return refuse('NOT_ALLOWED');
		return row.state === 'revoked' ? { rows: [] } : { rows: [{ kind: 'key', row: { ...row, state: 'revoked' } }] };
	},
};
