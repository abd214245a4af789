import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Member } from '#contract/member';
import type { Household } from '#contract/households';
import { household, member } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { decide } from '../index';

const NOW = '2026-11-20T01:00:00.000Z';
const phone = (id: string, relation: 'self' | 'family') => ({ id, relation, since: NOW, seen: '2026-11-20' });
const resident = { role: 'resident' } as const;
const family = { role: 'family' } as const;
const leader = { role: 'groupLeader', member: 's1' } as const;

/** The rows of a household with a phone of its own and two of its family. */
class Home {
	readonly rows: RowSet;

	constructor(over: Partial<Household> = {}) {
		const devices = [phone('own', 'self'), phone('daughter', 'family'), phone('son', 'family')];
		this.rows = new RowSet([{ kind: 'household', row: household({ devices, ...over }) }]);
	}

	does(command: Command, by: Partial<Member> & Pick<Member, 'role'>, device = 'own', now = NOW): string {
		const stamp = { command: `c-${now}`, now, claimed: now, seq: 0, device };
		const verdict = decide(command, { member: member(by.role, by), find: this.rows.find, stamp });
		if ('refused' in verdict) return verdict.refused;
		for (const row of verdict.rows) this.rows.put(row);
		return verdict.rows.map(({ kind }) => kind).join(' ') || 'nothing';
	}

	/** As the server does, which knows the seat. */
	named(seat = 's1'): void {
		const row = this.watch;
		if (!row) return;
		const named = row.named.map((one) => (one.id === row.id ? { ...one, id: seat } : one));
		this.rows.put({ kind: 'watch', row: { ...row, named } });
	}

	get watch() {
		return this.rows.find('watch', 'h1');
	}
}

const ask = (chosen: { leader?: boolean; family?: string[] }): Command => ({
	name: 'watch.ask',
	args: { leader: chosen.leader ?? false, family: chosen.family ?? [] },
});
const decline: Command = { name: 'watch.decline', args: { household: 'h1' } };
const reached: Command = { name: 'watch.reached', args: { household: 'h1' } };
const pause = (until?: string): Command => ({ name: 'watch.pause', args: until ? { until } : {} });
const end: Command = { name: 'watch.end', args: {} };

describe('a household that asks', () => {
	it('names phones of its own family alone, and somebody', () => {
		const home = new Home();
		expect(home.does(ask({ family: ['own'] }), resident)).toBe('DEVICE_UNKNOWN');
		expect(home.does(ask({ family: ['stranger'] }), resident)).toBe('DEVICE_UNKNOWN');
		expect(home.does(ask({}), resident)).toBe('MALFORMED');
		expect(home.does(ask({ leader: true, family: ['daughter', 'daughter'] }), resident)).toBe('watch');
		expect(home.watch?.named.map(({ id, as }) => `${as} ${id}`)).toEqual(['leader h1', 'family daughter']);
	});

	it('is asked by nobody else: no family, no seat, and no phone that is a leader’s as well', () => {
		const home = new Home();
		for (const by of [family, leader, { role: 'chair' }, { role: 'officer' }] as const)
			expect(home.does(ask({ leader: true }), by)).toBe('NOT_ALLOWED');
		expect(home.does(ask({ leader: true }), { ...resident, alsoSeat: 's9' })).toBe('NOT_ALLOWED');
		expect(new Home({ stays: [] }).does(ask({ leader: true }), resident)).toBe('HOUSEHOLD_UNKNOWN');
	});

	it('changes whom it named, and whoever stays was named when they were', () => {
		const home = new Home();
		home.does(ask({ leader: true, family: ['daughter'] }), resident);
		home.named();
		const later = '2026-11-21T01:00:00.000Z';
		expect(home.does(ask({ leader: true, family: ['daughter'] }), resident, 'own', later)).toBe('nothing');
		home.does(ask({ leader: true, family: ['son'] }), resident, 'own', later);
		expect(home.watch?.named.map(({ id, at }) => [id, at])).toEqual([
			['s1', NOW],
			['son', later],
		]);
	});

	it('pauses it, which ends what was told, and ends it, after which nothing of it is left', () => {
		const home = new Home();
		expect(home.does(pause('2026-12-01'), resident)).toBe('WATCH_UNKNOWN');
		expect(home.does(end, resident)).toBe('nothing');
		home.does(ask({ family: ['daughter'] }), resident);
		expect(home.does(pause('2027-12-01'), resident)).toBe('MALFORMED');
		expect(home.does(pause('2026-12-01'), resident)).toBe('watch');
		expect(home.does(pause('2026-12-01'), resident)).toBe('nothing');
		expect(home.watch).toMatchObject({ paused: '2026-12-01' });
		expect(home.does(pause(), resident)).toBe('watch');
		expect(home.watch).not.toHaveProperty('paused');
		expect(home.does(end, resident)).toBe('watch');
		expect(home.watch).toEqual({ id: 'h1', at: NOW, named: [] });
		expect(home.does(end, resident)).toBe('nothing');
	});
});

describe('whoever is named', () => {
	const asked = () => {
		const home = new Home();
		home.does(ask({ leader: true, family: ['daughter'] }), resident);
		home.named();
		return home;
	};
	const silent = () => {
		const home = asked();
		const row = home.watch;
		if (row) home.rows.put({ kind: 'watch', row: { ...row, silence: { since: '2026-11-15', told: NOW } } });
		return home;
	};

	it('may decline, each for itself; nobody else hears so much as that somebody asked', () => {
		const home = asked();
		expect(home.does(decline, family, 'son')).toBe('WATCH_UNKNOWN');
		expect(home.does(decline, { ...family, household: 'h2' }, 'daughter')).toBe('WATCH_UNKNOWN');
		expect(home.does(decline, { ...leader, member: 's2' })).toBe('WATCH_UNKNOWN');
		expect(new Home().does(decline, leader)).toBe('WATCH_UNKNOWN');
		expect(home.does(decline, resident)).toBe('NOT_ALLOWED');
		expect(home.does(decline, leader)).toBe('watch');
		expect(home.does(decline, leader)).toBe('WATCH_UNKNOWN');
		expect(home.does(decline, family, 'daughter')).toBe('watch');
		expect(home.watch?.named.map(({ ended }) => ended?.why)).toEqual(['declined', 'declined']);
	});

	it('ends a silence for all who are named, once', () => {
		expect(asked().does(reached, leader)).toBe('nothing');
		const home = silent();
		expect(home.does(reached, family, 'son')).toBe('WATCH_UNKNOWN');
		expect(home.does(reached, family, 'daughter')).toBe('watch');
		expect(home.watch?.silence?.over).toEqual({ at: NOW, how: 'reached', by: 'daughter' });
		expect(home.does(reached, leader)).toBe('nothing');
	});

	it('hears no more of a silence when the household pauses', () => {
		const home = silent();
		home.does(pause('2026-11-25'), resident);
		expect(home.watch).not.toHaveProperty('silence');
	});
});
