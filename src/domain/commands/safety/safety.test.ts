import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Household } from '#contract/households';
import type { Member } from '#contract/member';
import type { Row } from '#contract/rows';
import type { Said, SafetyCheck } from '#contract/safety';
import { household, member, safetyCheck } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { clearedAt } from '../../safety/check';
import { SAFETY_SOURCES, standingOf } from '../../safety/standing';
import { decide } from '../index';

const STARTED = safetyCheck().startedAt;
const BEFORE = '2026-11-20T00:30:00.000Z';
const ENDED = '2026-11-20T02:00:00.000Z';
const AFTER = '2026-11-20T03:00:00.000Z';
/** In Japan it is 23:00. */
const NIGHT = '2026-11-20T14:00:00.000Z';
const ended = (over: Partial<SafetyCheck> = {}) =>
	safetyCheck({ ended: { at: ENDED, seq: 150, seat: 'chair' }, ...over });

const SAFE: Said = { state: 'safe' };
const HELP: Said = { state: 'help', kinds: ['injured'] };
const resident = { role: 'resident' } as const;
const family = { role: 'family' } as const;
const leader = { role: 'groupLeader' } as const;
const chair = { role: 'chair' } as const;

/** The rows of a check, which commands change one after the other. */
class Checked {
	readonly rows: RowSet;
	#count = 0;

	constructor(check: SafetyCheck | undefined = safetyCheck(), home: Household = household()) {
		this.rows = new RowSet([
			{ kind: 'household', row: home },
			{ kind: 'group', row: { id: 'g1', name: '1班', order: 1, state: 'active' } },
			{ kind: 'group', row: { id: 'g2', name: '2班', order: 2, state: 'active' } },
		]);
		if (check) this.rows.put({ kind: 'safetyCheck', row: check });
	}

	/** The kinds of rows that it wrote, or the code of the refusal. */
	does(
		command: Command,
		by: Partial<Member> & Pick<Member, 'role'>,
		{
			at = BEFORE,
			now = at,
			device,
			id = `e${(this.#count += 1)}`,
		}: Partial<Record<'at' | 'now' | 'device' | 'id', string>> = {},
	): string {
		const stamp = { command: id, now, claimed: at, seq: 200, ...(device && { device }) };
		const verdict = decide(command, { member: member(by.role, by), find: this.rows.find, stamp });
		if ('refused' in verdict) return verdict.refused;
		for (const row of verdict.rows) this.rows.put(row);
		return verdict.rows.map(({ kind }: Row) => kind).join(' ') || 'nothing';
	}

	get report() {
		return this.rows.find('safetyReport', 's1.h1');
	}

	get state() {
		return standingOf(this.report).state;
	}
}

const start = (over: { drill?: boolean; group?: string; id?: string } = {}): Command => ({
	name: 'safety.start',
	args: {
		id: over.id ?? 's2',
		drill: over.drill ?? false,
		scope: over.group ? { to: 'group', group: over.group } : { to: 'all' },
	},
});
const report = (said?: Said): Command => ({ name: 'safety.report', args: { check: 's1', ...(said && { said }) } });
const enter = (said?: Said, settles?: string[], way: 'door' | 'towel' = 'door'): Command => ({
	name: 'safety.enter',
	args: { check: 's1', household: 'h1', way, ...(said && { said }), ...(settles && { settles }) },
});
const end: Command = { name: 'safety.end', args: { check: 's1' } };
const need = (text?: string): Command => ({ name: 'safety.need', args: text ? { need: text } : {} });

describe('a check', () => {
	it('is started for all by the desk, and by a leader for her own group alone', () => {
		const checked = new Checked();
		expect(checked.does(start(), chair)).toBe('safetyCheck audit');
		expect(checked.does(start({ id: 's3', group: 'g1' }), leader)).toBe('safetyCheck audit');
		expect(checked.does(start({ id: 's4' }), leader)).toBe('NOT_ALLOWED');
		expect(checked.does(start({ id: 's4', group: 'g2' }), leader)).toBe('NOT_ALLOWED');
		expect(checked.does(start({ id: 's4', group: 'g9' }), chair)).toBe('GROUP_UNKNOWN');
		expect(checked.does(start({ id: 's1' }), chair)).toBe('SAFETY_EXISTS');
	});

	it('says for ever whether it is a drill, in its line of the audit too', () => {
		const checked = new Checked();
		checked.does(start({ drill: true }), chair, { id: 'e9' });
		expect(checked.rows.find('safetyCheck', 's2')).toMatchObject({ drill: true });
		expect(checked.rows.find('audit', 'e9')).toMatchObject({ check: 's2', drill: true });
	});

	it('wakes nobody at night as a drill, and everybody as a real one', () => {
		expect(new Checked().does(start({ drill: true }), chair, { at: NIGHT })).toBe('DRILL_AT_NIGHT');
		expect(new Checked().does(start(), chair, { at: NIGHT })).toBe('safetyCheck audit');
	});

	it('that was started without signal began when it was pressed, within three days', () => {
		const checked = new Checked();
		checked.does(start(), chair, { at: STARTED, now: AFTER });
		expect(checked.rows.find('safetyCheck', 's2')?.startedAt).toBe(STARTED);
		checked.does(start({ id: 's3' }), chair, { at: '2026-11-01T00:00:00.000Z', now: AFTER });
		expect(checked.rows.find('safetyCheck', 's3')?.startedAt).toBe(AFTER);
	});

	it('is ended once: of two chairs who press, the first counts', () => {
		const checked = new Checked();
		expect(checked.does(end, chair, { at: ENDED })).toBe('safetyCheck audit');
		expect(checked.does(end, { role: 'officer' }, { at: AFTER })).toBe('nothing');
		expect(checked.rows.find('safetyCheck', 's1')?.ended?.at).toBe(ENDED);
		expect(new Checked().does(end, leader)).toBe('NOT_ALLOWED');
		const own = safetyCheck({ scope: { to: 'group', group: 'g1' } });
		expect(new Checked(own).does(end, leader)).toBe('safetyCheck audit');
	});
});

describe('a report', () => {
	it('of two phones stands side by side, and the graver counts, whichever came first', () => {
		const checked = new Checked();
		expect(checked.does(report(HELP), resident, { device: 'd1', at: STARTED })).toBe('safetyReport');
		expect(checked.does(report(SAFE), resident, { device: 'd2' })).toBe('safetyReport');
		expect(checked.report?.entries).toHaveLength(2);
		expect(checked.state).toBe('help');
		const { counts, beside } = standingOf(checked.report);
		expect([counts?.source, ...beside.map(({ source }) => source)]).toEqual(['d1', 'd2']);
	});

	it('that is sent ten times is one, and the same id with another body changes nothing', () => {
		const checked = new Checked();
		const ten = Array.from({ length: 10 }, () => checked.does(report(SAFE), resident, { device: 'd1', id: 'e1' }));
		expect(ten).toEqual(['safetyReport', ...Array<string>(9).fill('nothing')]);
		expect(checked.does(report(HELP), resident, { device: 'd1', id: 'e1' })).toBe('nothing');
		expect(checked.state).toBe('safe');
	});

	it('is corrected by its phone, and taken back so that nothing is known', () => {
		const checked = new Checked();
		checked.does(report(HELP), resident, { device: 'd1', at: STARTED });
		checked.does(report(SAFE), resident, { device: 'd1' });
		expect(checked.state).toBe('safe');
		expect(checked.report?.first).toBe(STARTED);
		checked.does(report(), resident, { device: 'd1' });
		expect(checked.state).toBe('unanswered');
	});

	it('of one person who needs help is a call for help', () => {
		const checked = new Checked();
		checked.does(report({ state: 'safe', people: [{ name: 'ふみ', state: 'help' }] }), resident);
		expect(checked.state).toBe('help');
		checked.does(report({ state: 'safe', people: [{ name: '太郎', state: 'away' }] }), resident);
		expect(checked.state).toBe('safe');
	});

	it('from family is named as that, and on a leader’s own phone as what she heard', () => {
		const checked = new Checked();
		checked.does(report(SAFE), family, { device: 'd1' });
		checked.does(report(SAFE), { ...resident, alsoSeat: 'chair' }, { device: 'd2' });
		expect(checked.report?.entries.map(({ way, source }) => `${way} ${source}`).sort()).toEqual([
			'call chair',
			'family d1',
		]);
	});

	it('with a clock a day off counts by the server’s', () => {
		const [behind, ahead] = [new Checked(), new Checked()];
		behind.does(report(SAFE), resident, { at: '2026-11-19T00:00:00.000Z', now: BEFORE });
		ahead.does(report(SAFE), resident, { at: '2026-11-21T00:30:00.000Z', now: BEFORE });
		for (const { report: { entries = [] } = {} } of [behind, ahead]) expect(entries[0]?.at).toBe(BEFORE);
	});

	it('from a phone whose clock was set back is later than what it said before', () => {
		const checked = new Checked();
		checked.does(report(SAFE), resident, { device: 'd1', at: BEFORE });
		expect(checked.does(report(HELP), resident, { device: 'd1', at: STARTED, now: ENDED })).toBe('safetyReport');
		expect(checked.state).toBe('help');
		expect(checked.does(report(SAFE), resident, { device: 'd1', at: STARTED, now: ENDED })).toBe('safetyReport');
		expect(checked.state).toBe('safe');
	});

	it('that calls for help is pushed out by no number of phones that say less', () => {
		const checked = new Checked();
		checked.does(report(HELP), resident, { device: 'd0', at: STARTED });
		for (let n = 1; n <= SAFETY_SOURCES + 1; n++) checked.does(report(SAFE), family, { device: `d${n}` });
		for (let n = 1; n <= SAFETY_SOURCES + 1; n++) checked.does(report(), family, { device: `d${n}` });
		expect(checked.report?.entries).toHaveLength(SAFETY_SOURCES);
		expect(checked.state).toBe('help');
	});

	it('of before the end is taken however late it comes, and says so', () => {
		const checked = new Checked(ended({ drill: true }));
		expect(checked.does(report(SAFE), resident, { at: BEFORE, now: AFTER })).toBe('safetyReport');
		expect(checked.report?.entries[0]).toMatchObject({ at: BEFORE, arrived: AFTER });
	});

	it('of after the end is refused, but for a call for help that is no drill', () => {
		expect(new Checked(ended()).does(report(SAFE), resident, { at: AFTER })).toBe('SAFETY_ENDED');
		expect(new Checked(ended()).does(report(HELP), resident, { at: AFTER })).toBe('safetyReport');
		expect(new Checked(ended({ drill: true })).does(report(HELP), resident, { at: AFTER })).toBe('SAFETY_ENDED');
		const cleared = ended({ cleared: AFTER });
		expect(new Checked(cleared).does(report(HELP), resident, { at: BEFORE, now: AFTER })).toBe('SAFETY_ENDED');
		expect(new Checked().does(report(SAFE), resident, { at: '2026-12-20T00:00:00.000Z' })).toBe('SAFETY_ENDED');
	});

	it('that comes when all is to be deleted is kept nowhere, though the job that deletes it is still at work', () => {
		const late = { at: BEFORE, now: clearedAt(safetyCheck()) };
		expect(new Checked().does(report(HELP), resident, late)).toBe('SAFETY_ENDED');
		expect(new Checked().does(enter(SAFE), leader, late)).toBe('SAFETY_ENDED');
	});

	it('is of a household that moved, split off or left meanwhile, and of no other', () => {
		const stays = (...all: Household['stays']) => household({ stays: all });
		const stay = (group: string, from: number, to?: number) => ({
			...{ group, officer: false, from },
			...(to !== undefined && { to }),
		});
		const reports = (home: Household, check = ended()) =>
			new Checked(check, home).does(report(SAFE), resident, { at: BEFORE, now: AFTER });
		expect(reports(stays(stay('g1', 10, 120), stay('g2', 120)))).toBe('safetyReport');
		expect(reports(stays(stay('g1', 130)))).toBe('safetyReport');
		expect(reports(stays(stay('g1', 10, 120)))).toBe('safetyReport');
		expect(reports(stays(stay('g1', 10, 90)))).toBe('NOT_IN_AUDIENCE');
		expect(reports(stays(stay('g1', 160)))).toBe('NOT_IN_AUDIENCE');
		expect(reports(stays(stay('g1', 10)), ended({ scope: { to: 'group', group: 'g2' } }))).toBe('NOT_IN_AUDIENCE');
	});
});

describe('what a leader enters', () => {
	it('stands beside what another leader entered at the same door, with who did', () => {
		const checked = new Checked();
		expect(checked.does(enter(SAFE), leader)).toBe('safetyReport audit');
		checked.does(enter(HELP), chair, { at: STARTED });
		expect(checked.state).toBe('help');
		checked.does(enter(), chair);
		expect(checked.state).toBe('safe');
		expect(checked.report?.entries.map(({ source }) => source).sort()).toEqual(['chair', 'groupLeader']);
	});

	it('is for her own doors, also for one that moved in or away meanwhile', () => {
		const moved = household({
			stays: [
				{ group: 'g1', officer: false, from: 10, to: 120 },
				{ group: 'g2', officer: false, from: 120 },
			],
		});
		for (const group of ['g1', 'g2'])
			expect(new Checked(safetyCheck(), moved).does(enter(SAFE), { ...leader, group })).toBe('safetyReport audit');
		expect(new Checked().does(enter(SAFE), { ...leader, group: 'g2' })).toBe('NOT_ALLOWED');
		expect(new Checked(safetyCheck(), household({ forgotten: STARTED })).does(enter(SAFE), chair)).toBe(
			'HOUSEHOLD_UNKNOWN',
		);
	});

	it('settles a call for help only where she says so, and not the next one', () => {
		const checked = new Checked();
		checked.does(report(HELP), resident, { device: 'd1', id: 'sos', at: STARTED });
		checked.does(enter(SAFE), leader);
		expect(checked.state).toBe('help');
		checked.does(enter(SAFE, ['sos']), leader, { at: BEFORE });
		expect(checked.state).toBe('safe');
		expect(standingOf(checked.report).settled.map(({ id }) => id)).toEqual(['sos']);
		checked.does(report(HELP), resident, { device: 'd1', id: 'again' });
		expect(checked.state).toBe('help');
	});

	it('may be that somebody went after a call for help, after the end as well', () => {
		const checked = new Checked(ended());
		checked.does(report(HELP), resident, { device: 'd1', id: 'sos', at: AFTER });
		expect(checked.does(enter(SAFE), leader, { at: AFTER })).toBe('SAFETY_ENDED');
		expect(checked.does(enter(SAFE, ['sos']), leader, { at: AFTER })).toBe('safetyReport audit');
		expect(checked.state).toBe('safe');
	});
});

describe('the help that a household will need', () => {
	it('is said by itself alone, and gone with one press', () => {
		const checked = new Checked();
		expect(checked.does(need('車いすです'), resident)).toBe('safetyNeed');
		expect(checked.rows.find('safetyNeed', 'h1')).toMatchObject({ need: '車いすです' });
		expect(checked.does(need('車いすです'), resident)).toBe('nothing');
		expect(checked.does(need(), resident)).toBe('safetyNeed');
		expect(checked.rows.find('safetyNeed', 'h1')).not.toHaveProperty('need');
		expect(checked.does(need('車いすです'), family)).toBe('NOT_ALLOWED');
		expect(checked.does(need('車いすです'), { ...resident, alsoSeat: 'chair' })).toBe('NOT_ALLOWED');
	});
});
