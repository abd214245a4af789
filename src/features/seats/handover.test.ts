import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#contract/commands';
import type { Key, Seat } from '#contract/rows';
import { handoversOf, isHandedOver, nextApril, successorOf, type Answer, type HandoverPlan } from './handover';
import { termOf } from '#domain/seat-term';
import { inOrder, isTooEarly, keySpan, openKeysOf } from './terms';

const seat = (id: string, over: Partial<Seat> = {}): Seat => ({ id, role: 'officer', title: id, ...over });
const answer = (next: string, over: Partial<Answer> = {}): Answer => ({
	next,
	who: 'next',
	holder: '三宅',
	household: '',
	...over,
});
const ON = '2027-04-01';
const plan = (answers: HandoverPlan['answers']): HandoverPlan => ({ on: ON, answers });

describe('役員交代', () => {
	const seats = [
		seat('chair', { role: 'chair', household: 'h1' }),
		seat('g1', { role: 'groupLeader', group: 'g1', household: 'h2' }),
		seat('cash', { household: 'h3' }),
		seat('city', { role: 'city' }),
	];

	test('only seats whose follower is named change hands, and the own seat does so last', () => {
		const answers = { chair: answer('n1'), g1: answer('n2', { holder: ' ' }), cash: answer('n3') };
		const commands = handoversOf(plan(answers), seats, 'chair');
		expect(commands.map(({ args }) => args.id)).toEqual(['cash', 'chair']);
		for (const { name, args } of commands) expect(COMMANDS[name].safeParse(args).success).toBe(true);
	});

	test('a household stays one of the 役員 when it holds another seat, or takes one', () => {
		const answers = {
			chair: answer('n1', { household: 'h2' }),
			g1: answer('n2', { household: 'h9' }),
			cash: answer('n3', { who: 'stays' }),
		};
		const both = [...seats, seat('second', { household: 'h1' })];
		const released = handoversOf(plan(answers), both, 'chair').map(({ args }) => args.release);
		expect(released).toEqual([undefined, undefined]);
		expect(handoversOf(plan(answers), seats, 'chair').map(({ args }) => args.release)).toEqual([undefined, 'h1']);
	});

	test('what is done is seen from the seats: it is asked for no more', () => {
		const done = [seat('cash', { until: ON }), seat('n3', { title: 'cash', from: ON }), ...seats.slice(0, 1)];
		expect(successorOf(done[0] as Seat, done)?.id).toBe('n3');
		expect(handoversOf(plan({ cash: answer('n3') }), done, 'chair')).toEqual([]);
		expect(done.filter(isHandedOver).map(({ id }) => id)).toEqual(['n3', 'chair']);
	});

	test('the year of an association begins in April', () => {
		expect(['2026-11-22', '2027-03-31', '2027-04-01'].map(nextApril)).toEqual([ON, ON, '2028-04-01']);
	});
});

describe('terms and keys of seats', () => {
	test('a seat is over on the first day without rights, and soon before its first', () => {
		expect(termOf({ until: ON }, '2027-03-31')).toBe('now');
		expect(termOf({ until: ON }, ON)).toBe('over');
		expect(termOf({ from: ON }, '2027-03-31')).toBe('soon');
		expect(termOf({ from: ON }, ON)).toBe('now');
	});

	test('a key is good for seven days, so one made a week before the day is too early', () => {
		expect(isTooEarly({ from: ON }, '2027-03-25')).toBe(true);
		expect(isTooEarly({ from: ON }, '2027-03-26')).toBe(false);
		expect(isTooEarly({}, '2027-03-01')).toBe(false);
		expect(keySpan({ from: ON }, '2027-03-30T03:00:00.000Z')).toEqual({ from: ON, until: '2027-04-06' });
		expect(keySpan({ from: ON }, '2027-04-02T03:00:00.000Z')).toEqual({ until: '2027-04-09' });
	});

	test('a stopped key, an old one and that of another seat open nothing', () => {
		const key = (id: string, over: Partial<Key> = {}): Key => ({
			id,
			seat: 's',
			relation: 'seat',
			state: 'live',
			issuedAt: '2027-03-30T00:00:00.000Z',
			...over,
		});
		const keys = [
			key('a'),
			key('b', { state: 'revoked' }),
			key('c', { issuedAt: '2027-03-20T00:00:00.000Z' }),
			key('d', { seat: 't' }),
		];
		expect(openKeysOf(seat('s'), keys, '2027-04-01T00:00:00.000Z').map(({ id }) => id)).toEqual(['a']);
	});

	test('the chair stands first, group leaders as their groups do', () => {
		const seats = [
			seat('l2', { role: 'groupLeader', group: 'g2' }),
			seat('l1', { role: 'groupLeader', group: 'g1' }),
			seat('o'),
			seat('c', { role: 'chair' }),
		];
		expect(inOrder(seats, [{ id: 'g1' }, { id: 'g2' }]).map(({ id }) => id)).toEqual(['c', 'o', 'l1', 'l2']);
	});

	test('officers stand as their offices rank, those to come beside those of now', () => {
		const titles = ['会計', '防災部長', '会計監査', '書記', '監事', '副会長'];
		const seats = titles.flatMap((title) => [seat(title, { from: '2027-04-01' }), seat(title)]);
		const ranked = ['副会長', '書記', '会計', '防災部長'];
		expect(
			inOrder(seats, [])
				.map(({ title }) => title)
				.slice(0, 8),
		).toEqual(ranked.flatMap((one) => [one, one]));
		expect(inOrder(seats, [])[0]?.from).toBeUndefined();
	});
});
