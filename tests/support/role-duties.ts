import type { ArgsOf, CommandName } from '#contract/commands';
import type { Day, Id, Moment } from '#contract/ids';
import type { Role } from '#contract/member';
import { dayInJapan } from '#domain/moment';
import type { EmulatorAssociation } from './emulator-association';
import { duty } from './sample-rows';

const { turns: _t, asks: _a, version: _v, by: _b, ...settings } = duty({ until: '2027-12-31' });

/** A rota of h1 and h2, on four days far ahead. */
const dutyPlan = (id: Id, days = ['2027-12-07', '2027-12-14', '2027-12-21', '2027-12-28']): ArgsOf<'duty.put'> => ({
	...{ ...settings, id, begins: days[0] ?? '', from: days[0] ?? '' },
	turns: days.map((day, at) => ({ days: [day], household: at % 2 === 0 ? 'h1' : 'h2' })),
});

/** What the duties of the roles are named by. */
export interface RoleDuties {
	/** What h2 was asked, by whose command answers it. */
	asked: ReadonlyMap<Role, Id>;
	/** The day of the turns that can be handed over. */
	today: Day;
}

/** Makes duties for each role to work on, so that no command depends on another. */
export async function dutiesFor(
	roles: readonly Role[],
	{ leader, h1 }: EmulatorAssociation,
	now: Moment,
): Promise<RoleDuties> {
	const asked = new Map<Role, Id>();
	const today = dayInJapan(now);
	for (const role of roles) {
		await leader.must(
			...['duty', 'ended', 'asks', 'asked'].map((what) => leader.command('duty.put', dutyPlan(`${what}-${role}`))),
			leader.command('duty.put', dutyPlan(`today-${role}`, [today])),
		);
		const take = { day: '2027-12-14', household: 'h2' };
		const ask = h1.command('duty.ask', { id: `asked-${role}`, give: '2027-12-07', take });
		asked.set(role, ask.id);
		await h1.must(ask);
	}
	return { asked, today };
}

type DutyArgs = { [N in Extract<CommandName, `${'duty' | 'rubbish'}.${string}`>]: (role: Role) => ArgsOf<N> };

/** Arguments with which each command about duties succeeds for every role that may ask for it. */
export const dutyArgs = (askedOf: (role: Role) => Id, today: () => Day): DutyArgs => ({
	'duty.put': (role) => dutyPlan(`made-by-${role}`),
	'duty.end': (role) => ({ id: `ended-${role}` }),
	'duty.assign': (role) => ({ id: `duty-${role}`, day: '2027-12-07', was: 'h1' }),
	'duty.swap': (role) => ({
		id: `duty-${role}`,
		one: { day: '2027-12-14', household: 'h2' },
		other: { day: '2027-12-21', household: 'h1' },
	}),
	'duty.ask': (role) => ({ id: `asks-${role}`, give: '2027-12-07', take: { day: '2027-12-14', household: 'h2' } }),
	// Whoever asked, and whoever was asked, may say no.
	'duty.answer': (role) => ({ id: `asked-${role}`, ask: askedOf(role), yes: false }),
	'duty.handOver': (role) => ({ id: `today-${role}`, day: today() }),
	'duty.exempt': (role) => ({ household: 'h1', grounds: `入院（${role}）`, until: '2027-01-31' }),
	'rubbish.put': () => ({
		area: '東学区',
		kinds: [{ name: '燃えるごみ', rules: [{ weekday: 2 }], off: [], extra: [] }],
	}),
	'rubbish.remove': () => ({}),
});
