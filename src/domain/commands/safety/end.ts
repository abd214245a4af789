import { claimedMoment } from '../../moment';
import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { theCheck } from './shared';

/** Ends a check; a group's leader one of her group. Of two who end it at once the first counts. */
export const endSafety = {
	roles: LEADERS,
	needs: theCheck,
	touched: theCheck,
	audit: ({ check }) => ({ check }),
	decide: ({ check: id }, { member, find, stamp }) => {
		const check = find('safetyCheck', id);
		if (!check) return refuse('SAFETY_UNKNOWN');
		const isOwn = check.scope.to === 'group' && check.scope.group === member.group;
		if (member.role === 'groupLeader' && !isOwn) return refuse('NOT_ALLOWED');
		if (check.ended ?? check.cleared) return { rows: [] };
		const at = claimedMoment(stamp.claimed, check.startedAt, stamp.now);
		const row = { ...check, ended: { at, seq: stamp.seq, seat: member.member } };
		return { rows: [{ kind: 'safetyCheck', row }] };
	},
} satisfies CommandDefinition<'safety.end'>;
