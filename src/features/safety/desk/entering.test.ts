import { describe, expect, it } from 'vitest';
import type { Said, SafetyEntry } from '#contract/safety';
import { standingOf, withReport } from '#domain/safety/standing';
import type { SafetyDoor } from '#domain/safety/tally';
import { household } from '#tests/support/sample-rows';
import { before, callsOf, tapOn } from './entering';

const entry = (source: string, state: 'safe' | 'help' | 'away', over: Partial<SafetyEntry> = {}): SafetyEntry => ({
	...{ id: `${source}-1`, source, way: 'door', at: '2026-11-20T01:00:00.000Z', said: { state } },
	...over,
});
const ONE_NEEDS_HELP: Said = { state: 'safe', people: [{ name: 'ふみ', state: 'help' }] };
function door(...entries: SafetyEntry[]): SafetyDoor {
	const none = { check: 's1', household: 'h1', entries: [] as SafetyEntry[] };
	const report = entries.reduce(withReport, none);
	return { household: household(), group: 'g1', report, ...standingOf(report) };
}

describe('a press on a door', () => {
	it('enters where nothing is known, and takes back where it stands there already', () => {
		expect(tapOn(door(), 'safe', 'leader')).toBe('enter');
		expect(tapOn(door(entry('leader', 'safe')), 'safe', 'leader')).toBe('takeBack');
		expect(tapOn(door(entry('leader', 'safe')), 'towel', 'leader')).toBe('enter');
	});

	it('opens the door where somebody else said something, or help is needed', () => {
		expect(tapOn(door(entry('d1', 'safe')), 'safe', 'leader')).toBe('open');
		expect(tapOn(door(entry('leader', 'safe'), entry('d1', 'away')), 'safe', 'leader')).toBe('open');
		expect(tapOn(door(entry('leader', 'help')), 'safe', 'leader')).toBe('open');
		expect(tapOn(door(entry('leader', 'safe', { said: ONE_NEEDS_HELP })), 'safe', 'leader')).toBe('open');
		const settled = door(entry('d1', 'help'), entry('leader', 'safe', { settles: ['d1-1'] }));
		expect(tapOn(settled, 'safe', 'leader')).toBe('open');
	});
});

describe('what is taken back', () => {
	it('puts the door as this seat had it before, with what it had settled', () => {
		expect(before(door(), 'leader')).toEqual({ way: 'door' });
		expect(before(door(entry('d1', 'help', { way: 'self' })), 'leader')).toEqual({ way: 'door' });
		const settled = entry('leader', 'safe', { way: 'towel', settles: ['d1-1'] });
		expect(before(door(settled), 'leader')).toEqual({ way: 'towel', said: { state: 'safe' }, settles: ['d1-1'] });
	});
});

describe('the calls that somebody may have gone after', () => {
	it('are those of others, with those that were settled already, and none that says that all is well', () => {
		const all = door(entry('d1', 'help'), entry('d2', 'safe'), entry('leader', 'away'), entry('d3', 'away'));
		expect(callsOf(all, 'leader').sort()).toEqual(['d1-1', 'd3-1']);
		expect(callsOf(door(entry('d1', 'safe', { said: ONE_NEEDS_HELP })), 'leader')).toEqual(['d1-1']);
		const settled = door(entry('d1', 'help'), entry('leader', 'safe', { settles: ['d1-1'] }));
		expect(callsOf(settled, 'leader')).toEqual(['d1-1']);
	});
});
