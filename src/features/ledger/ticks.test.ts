import { describe, expect, it } from 'vitest';
import type { CallOutcome } from '#contract/calls';
import type { Device, MailContact } from '#contract/households';
import type { Receipt } from '#contract/rows';
import type { Door, State } from '#domain/ledger';
import { tickCommand } from '#domain/tick';
import { circular, household } from '#tests/support/sample-rows';
import { factsOf, isTicked, quickTick, unsentDoors } from './ticks';

const day = (n: number) => `2026-11-${n}T03:00:00.000Z`;
const receipt = (over: Partial<Receipt>): Receipt => ({ circular: 'c1', household: 'h1', ...over });
const door = (state: State, over: Partial<Receipt> = {}): Door => ({
	household: household(),
	group: 'g1',
	state,
	receipt: receipt(over),
});
const corrected = circular({
	version: 2,
	corrections: [{ version: 2, at: day(24), note: '', before: {}, again: true }],
});

describe('what happened at a door', () => {
	it('is told from the first day on, with who was there', () => {
		const facts = factsOf(
			door('readByFamily', {
				paper: { at: day(22), by: 'seat-leader-3' },
				readByFamily: { at: day(21), version: 1 },
			}),
			circular(),
		);
		expect(facts.map(({ kind, counts, by }) => [kind, counts, by])).toEqual([
			['published', true, undefined],
			['readByFamily', true, undefined],
			['paper', true, 'seat-leader-3'],
		]);
	});
	it('says of a reading which phone came in minutes after its card, where no other one of the household was in', () => {
		const phone = (id: string, over: Partial<Device>): Device => ({
			...{ id, relation: 'self', since: day(21), seen: '2026-11-21' },
			...over,
		});
		const told = (devices: Device[], by: Partial<Receipt> = { readBySelf: { at: day(22), version: 1 } }) =>
			factsOf({ ...door('readBySelf', by), household: household({ devices }) }, circular()).flatMap(
				({ kind, minutes }) => (kind === 'joined' ? [minutes] : []),
			);
		const fresh = phone('new', { minutes: 3 });
		expect(told([fresh])).toEqual([3]);
		expect(told([fresh, phone('old', {})])).toEqual([]);
		expect(told([fresh, phone('family', { relation: 'family' }), phone('later', { since: day(23) })])).toEqual([3]);
		expect(told([phone('new', { minutes: 3, since: day(23) })])).toEqual([]);
		expect(told([fresh], { readBySelf: { at: day(22), version: 1, by: 'mail' } })).toEqual([]);
		expect(told([fresh], { readByFamily: { at: day(22), version: 1 } })).toEqual([]);
	});
	it('begins with what went out: a message is no circular', () => {
		const facts = factsOf(door('unread', {}), circular({ form: 'message' }));
		expect(facts.map(({ kind }) => kind)).toEqual(['messageSent']);
	});
	it('says which of it came before everybody was asked to read again', () => {
		const facts = factsOf(
			door('told', {
				readBySelf: { at: day(21), version: 1 },
				paper: { at: day(22), by: 'l' },
				told: { at: day(25), by: 'l' },
			}),
			corrected,
		);
		expect(facts.map(({ kind, counts }) => [kind, counts])).toEqual([
			['published', true],
			['readBySelf', false],
			['paper', false],
			['again', true],
			['told', true],
		]);
	});
	it('names a mail that was sent, and a reading of it', () => {
		const known = { ...door('readBySelf', { readBySelf: { at: day(23), version: 1, by: 'mail' } }) };
		const facts = factsOf({ ...known, arrival: { mailed: day(22) } }, circular());
		expect(facts.map(({ kind, byMail }) => [kind, byMail])).toEqual([
			['published', undefined],
			['mailed', undefined],
			['readBySelf', true],
		]);
	});
	it('names who entered the address of a reading by mail, unless the household did', () => {
		const readBySelf = { at: day(23), version: 1, by: 'mail' as const };
		const at = (address: string, by?: string): MailContact => ({
			...{ address, relation: 'self', language: 'ja', state: 'confirmed', since: day(20) },
			...(by && { by }),
		});
		const enteredBy = (...mails: MailContact[]) =>
			factsOf({ ...door('readBySelf', { readBySelf }), household: household({ mails }) }, circular())[1]?.enteredBy;
		expect(enteredBy(at('a@example.jp', '1班 班長'))).toBe('1班 班長');
		expect(enteredBy(at('a@example.jp', '1班 班長'), at('b@example.jp'))).toBeUndefined();
	});
	it('names a reading on a leader’s phone as hers, and what an archive says as its', () => {
		const bySeat = { readBySeat: { at: day(23), version: 1, seat: 'leader' }, restored: day(24) };
		expect(factsOf(door('told', bySeat), circular())[1]).toEqual({
			...{ kind: 'readBySeat', at: day(23), counts: true, by: 'leader', restored: true },
		});
	});
	it('says which of it came before the cancellation that everybody has to hear of', () => {
		const withdrawn = { at: day(24), reason: '', news: true, cancelled: true };
		const known = door('told', {
			readBySelf: { at: day(21), version: 1 },
			paper: { at: day(22), by: 'l' },
			told: { at: day(25), by: 'l' },
		});
		const off = circular({ state: 'withdrawn', version: 2, withdrawn });
		expect(factsOf(known, off).map(({ kind, counts }) => [kind, counts])).toEqual([
			['published', true],
			['readBySelf', false],
			['paper', false],
			['cancelled', true],
			['told', true],
		]);
	});
	it('names who called, without a mark that was taken back', () => {
		const called = (outcome: CallOutcome) => ({ called: { id: 'k', at: day(22), by: 'seat-leader-3', outcome } });
		const facts = (over: Partial<Receipt>, about = circular()) => factsOf(door('unreached', over), about).slice(1);
		expect(facts(called('noAnswer'))).toEqual([{ kind: 'noAnswer', at: day(22), counts: true, by: 'seat-leader-3' }]);
		expect(facts(called('called'), corrected)[0]).toMatchObject({ kind: 'called', counts: false });
		expect(facts(called('takenBack'))).toEqual([]);
	});
	it('is only its beginning where nobody has done anything', () =>
		expect(factsOf({ household: household() }, circular()).map(({ kind }) => kind)).toEqual(['published']));
});

describe('ticking one door after the other', () => {
	const paper = { paper: { at: day(22), by: 'l' } };
	it('ticks with a tap and takes back with a second one', () => {
		expect(quickTick(door('unreached'), circular(), 'paper')).toMatchObject({ way: 'paper', on: true });
		expect(quickTick(door('paper', paper), circular(), 'paper')).toMatchObject({ way: 'paper', on: false });
		expect(quickTick(door('paper', paper), circular(), 'told')).toMatchObject({ way: 'told', on: true });
	});
	it('ticks anew what was ticked before everybody was asked to read again', () => {
		expect(isTicked(door('unread', paper), corrected, 'paper')).toBe(false);
		expect(quickTick(door('unread', paper), corrected, 'paper')).toMatchObject({ on: true });
	});
	it('sets no tick at a household that has read for itself, and can still take one back', () => {
		expect(quickTick(door('readBySelf'), circular(), 'paper')).toBeUndefined();
		expect(quickTick(door('readBySelf', paper), circular(), 'paper')).toMatchObject({ on: false });
	});
	it('asks for one command a tap', () => {
		const tick = { household: household(), way: 'told', on: false } as const;
		expect(tickCommand(circular({ version: 3 }), tick)).toEqual({
			name: 'receipt.untick',
			args: { circular: 'c1', household: 'h1', way: 'told', version: 3 },
		});
		expect(tickCommand(circular({ version: 3 }), { ...tick, on: true })).toEqual({
			name: 'receipt.tick',
			args: { circular: 'c1', household: 'h1', way: 'told', version: 3 },
		});
	});
});

it('shows as unsent the doors of this circular whose ticks have not left the phone', () => {
	const unsent = (kind: string) => new Set(kind === 'receipt' ? ['c1.h1', 'c1.h2', 'c10.h3'] : ['c1.h4']);
	expect([...unsentDoors(unsent, 'c1')]).toEqual(['h1', 'h2']);
	expect(unsentDoors(undefined, 'c1').size).toBe(0);
});
