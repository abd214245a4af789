import { addMs, claimedMoment, DAY_MS } from '../../moment';
import { LEADERS } from '../../permission';
import { STARTED_WITHIN_DAYS } from '../../safety/check';
import { quietUntil } from '../../send-times';
import { refuse, type CommandDefinition } from '../definition';
import { refuseGroup } from '../household/shared';

/**
 * Starts a check, for everybody or for one group; a group's leader for her own. A real one is started at any hour, and
 * without signal as well: its start is when it was pressed. A drill would wake people, and is refused in the night.
 */
export const startSafety = {
	roles: LEADERS,
	needs: ({ id, scope }) => [
		{ kind: 'safetyCheck', id },
		...(scope.to === 'group' ? [{ kind: 'group' as const, id: scope.group }] : []),
	],
	touched: ({ id }) => [{ kind: 'safetyCheck', id }],
	audit: ({ id, drill, scope }) => ({ check: id, drill, ...(scope.to === 'group' && { group: scope.group }) }),
	decide: ({ id, drill, scope, note }, { member, find, stamp }) => {
		if (find('safetyCheck', id)) return refuse('SAFETY_EXISTS');
		const isOwn = scope.to === 'group' && scope.group === member.group;
		if (member.role === 'groupLeader' && !isOwn) return refuse('NOT_ALLOWED');
		const refused = scope.to === 'group' ? refuseGroup(scope.group, find) : undefined;
		if (refused) return refused;
		if (drill && quietUntil(stamp.now) !== undefined) return refuse('DRILL_AT_NIGHT');
		const startedAt = claimedMoment(stamp.claimed, addMs(stamp.now, -STARTED_WITHIN_DAYS * DAY_MS), stamp.now);
		const row = {
			...{ id, drill, scope, ...(note && { note }), startedAt, startedSeq: stamp.seq },
			by: { seat: member.member, title: member.name },
		};
		return { rows: [{ kind: 'safetyCheck', row }] };
	},
	jobs: ['tellOfSafety', 'tellLeadersOfSafety', 'mailSafety', 'clearSafety'],
} satisfies CommandDefinition<'safety.start'>;
