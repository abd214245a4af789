import type { ArgsOf } from '#contract/commands';
import { DUTY_LIMITS, type Duty } from '#contract/duties';
import { firstDay, keptTurns } from '../../duties/standing';
import { isExemptOn, isInScope } from '../../duties/turns';
import { dayInJapan } from '../../moment';
import { LEADERS } from '../../permission';
import type { Ref } from '../../row-set';
import { refuse, type CommandContext, type CommandDefinition, type Verdict } from '../definition';
import { dutyAnd, leads, putRow, theDuty } from './shared';

type Plan = ArgsOf<'duty.put'>;

const refs = ({ id, group, households }: Plan): Ref[] => [
	...dutyAnd(
		id,
		households.map((one) => one.id),
	),
	...households.map((one): Ref => ({ kind: 'dutyExemption', id: one.id })),
	...(group ? [{ kind: 'group' as const, id: group }] : []),
];

/** Why nobody can make this rota; undefined where somebody can: its group is one, and was so before. */
function refuseScope({ id, group }: Plan, { member, find }: CommandContext): Verdict | undefined {
	const before = find('duty', id);
	if (!leads(member, group) || (before && !leads(member, before.group))) return refuse('NOT_ALLOWED');
	if (before && before.group !== group) return refuse('MALFORMED', 'group');
	if (group === undefined) return undefined;
	const row = find('group', group);
	if (!row) return refuse('GROUP_UNKNOWN');
	return row.state === 'dissolved' ? refuse('GROUP_DISSOLVED') : undefined;
}

/** Whoever moved since the rota was made is on none; whoever is exempt has no turn. */
function refuseTurns({ group, households, turns }: Plan, { find }: CommandContext): Verdict | undefined {
	const away = households.find(({ id }) => !isInScope({ group }, find('household', id)));
	if (away) return refuse('HOUSEHOLD_LEFT', away.id);
	const listed = new Set(households.map(({ id }) => id));
	for (const { household, days } of turns) {
		if (household === undefined) continue;
		if (!listed.has(household)) return refuse('MALFORMED', 'turns');
		if (days.some((day) => isExemptOn(find('dutyExemption', household), day))) return refuse('DUTY_EXEMPT', household);
	}
	return undefined;
}

/**
 * A rota, or a rota anew from a day on. What was is not rewritten, and what was exchanged meanwhile is not undone
 * unseen: the leader then looks at it again.
 */
export const putDuty = {
	roles: LEADERS,
	needs: refs,
	touched: theDuty,
	audit: ({ id, group, turns }) => ({ duty: id, ...(group && { group }), count: turns.length }),
	jobs: ['planDutyReminders', 'tellOfDuty'],
	decide: (plan, context) => {
		const { member, find, stamp } = context;
		const { was, since, from, turns: planned, ...settings } = plan;
		const refused = refuseScope(plan, context) ?? refuseTurns(plan, context);
		if (refused) return refused;
		const before = find('duty', plan.id);
		if (before?.version !== was) return refuse('DUTY_CHANGED');
		if (before && from < dayInJapan(stamp.claimed)) return refuse('DUTY_OVER');
		const kept = before ? keptTurns(before.turns, since ?? '', from) : [];
		const last = kept.flatMap(({ days }) => days).at(-1) ?? '';
		if (planned.some((turn) => firstDay(turn) < from || firstDay(turn) <= last)) return refuse('MALFORMED', 'turns');
		const turns = [...kept, ...planned];
		if (turns.length > DUTY_LIMITS.turns) return refuse('ROW_FULL');
		const row: Duty = {
			...settings,
			...{ begins: before?.begins ?? plan.begins, turns, asks: [], version: (before?.version ?? 0) + 1 },
			by: { seat: member.member, title: member.name, at: stamp.now },
		};
		return putRow(row, stamp);
	},
} satisfies CommandDefinition<'duty.put'>;
