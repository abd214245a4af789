import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circular, household } from '#tests/support/sample-rows';
import { ledgerOf, stateOf, STATES } from './ledger';
import { DAY_MS } from './moment';
import { deviceCountsOf, hasWorkingPhone, isDormant, newDevices } from './devices';
import { workingWaysOf } from './roster/working-ways';

const day = (at: number) => new Date(Date.parse('2026-01-01') + at * DAY_MS).toISOString().slice(0, 10);
const phone = (seen: string, relation: 'self' | 'family' = 'self') => ({ seen, relation });
/** A circular of noon in Japan on a day. */
const sentOn = (at: number) => circular({ publishedAt: `${day(at)}T03:00:00.000Z` });
const withPhones = (...phones: ReturnType<typeof phone>[]) => household({ deviceCounts: deviceCountsOf(phones) });

describe('a phone that was not opened for 30 days', () => {
	it('is marked, and not a day too early: its day may be six days older than its last opening', () => {
		expect(isDormant({ seen: day(0) }, day(36))).toBe(false);
		expect(isDormant({ seen: day(0) }, day(37))).toBe(true);
	});

	it('is no way for a new circular: the door of a phone last opened a year ago is dark', () => {
		expect(stateOf(sentOn(365), withPhones(phone(day(0))), undefined)).toBe('unreached');
		expect(stateOf(sentOn(20), withPhones(phone(day(0))), undefined)).toBe('unread');
	});

	it('makes no door of an old circular dark, however long it stays closed', () => {
		const home = withPhones(phone(day(100)));
		expect(stateOf(sentOn(101), home, undefined)).toBe('unread');
		expect(stateOf(sentOn(300), home, undefined)).toBe('unreached');
	});

	it('is a way again once it is opened, for what was sent meanwhile too', () => {
		expect(stateOf(sentOn(300), withPhones(phone(day(310))), undefined)).toBe('unread');
	});

	it('does not stand in for another phone of the house that is in use', () => {
		const home = withPhones(phone(day(0)), phone(day(299), 'family'));
		expect(stateOf(sentOn(300), home, undefined)).toBe('unread');
		expect(workingWaysOf(home, day(300))).toEqual(['family']);
	});

	it('leaves a household that also wishes paper to the paper', () => {
		const home = { ...withPhones(phone(day(0))), ways: ['app' as const, 'paper' as const] };
		expect(workingWaysOf(home, day(300))).toEqual(['paper']);
	});
});

it('a circular whose moment cannot be read has a ledger all the same', () => {
	const { total } = ledgerOf(circular({ publishedAt: '?' }), [withPhones(phone(day(0)))], new Map());
	expect(total).toBe(1);
});

it('what is asked anew by a correction asks for a phone in use anew', () => {
	const correction = { version: 2, at: `${day(300)}T03:00:00.000Z`, note: '', before: {}, again: true };
	const corrected = { ...sentOn(10), version: 2, corrections: [correction] };
	expect(stateOf(corrected, withPhones(phone(day(5))), undefined)).toBe('unreached');
	expect(
		stateOf({ ...corrected, corrections: [{ ...correction, again: false }] }, withPhones(phone(day(5))), undefined),
	).toBe('unread');
});

const phones = fc.array(
	fc.record({ seen: fc.nat(400).map(day), relation: fc.constantFrom('self' as const, 'family' as const) }),
	{ maxLength: 4 },
);

it('states sum to the roster whenever phones were last opened, and opening one makes no door darker', () => {
	fc.assert(
		fc.property(fc.array(phones, { maxLength: 20 }), fc.nat(400), fc.nat(60), (all, sent, later) => {
			const homes = all.map((of, i) => household({ id: `h${i}`, deviceCounts: deviceCountsOf(of) }));
			const { counts, total } = ledgerOf(sentOn(sent), homes, new Map());
			expect(STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(total);
			const opened = all.map((of, i) =>
				household({
					id: `h${i}`,
					deviceCounts: deviceCountsOf(of.map((one) => ({ ...one, seen: day(sent + later) }))),
				}),
			);
			expect(ledgerOf(sentOn(sent), opened, new Map()).counts.unreached).toBe(
				all.filter(({ length }) => length === 0).length,
			);
			expect(counts.unread).toBe(all.filter((of) => hasWorkingPhone(deviceCountsOf(of), day(sent))).length);
		}),
	);
});

describe('a new phone in the house', () => {
	const since = (id: string, moment: string) => ({ id, relation: 'self' as const, since: moment, seen: '2026-11-22' });
	const own = since('own', '2026-11-10T00:00:00.000Z');

	it('is told to those that were there before, for two weeks', () => {
		const fresh = since('b', '2026-11-20T00:00:00.000Z');
		expect(newDevices([own, fresh], 'own', '2026-11-22T00:00:00.000Z')).toEqual([fresh]);
		expect(newDevices([own, fresh], 'b', '2026-11-22T00:00:00.000Z')).toEqual([]);
		expect(newDevices([own, fresh], 'own', '2026-12-04T00:00:00.001Z')).toEqual([]);
	});

	it('is no news to a newer one', () => {
		const older = since('a', '2026-11-09T00:00:00.000Z');
		expect(newDevices([own, older], 'own', '2026-11-22T00:00:00.000Z')).toEqual([]);
	});
});
