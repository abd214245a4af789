import { describe, expect, test } from 'vitest';
import type { Device } from '#contract/households';
import type { Group, Key } from '#contract/rows';
import { devices } from '#i18n/words';
import { household } from '#tests/support/sample-rows';
import { cardLink } from '#contract/card-link';
import { byGroup, householdCardsOf, deviceNames, sheetsOf } from './cards';

const phone = (id: string, since: string): Device => ({ id, relation: 'self', since, seen: '2026-11-16' });

describe('cards', () => {
	test('fill sheets of eight, the last one as far as they go', () => {
		expect(sheetsOf([...Array(17).keys()], 8).map((sheet) => sheet.length)).toEqual([8, 8, 1]);
		expect(sheetsOf([], 8)).toEqual([]);
	});

	test('carry their secret behind the #', () => {
		const secrets = { secret: 'a'.repeat(22), code: 'ABCDEFGHJKLM' };
		expect(cardLink('https://kairan.example/join', secrets)).toBe(`https://kairan.example/join#${'a'.repeat(22)}`);
	});
});

describe('who has a card', () => {
	const groups = ['g1', 'g2'].map((id, order): Group => ({ id, name: id, order, state: 'active' }));
	const key = (id: string, over: Partial<Key> = {}): Key => ({
		id,
		household: 'h1',
		relation: 'self',
		state: 'live',
		issuedAt: `2026-11-0${id}T00:00:00.000Z`,
		...over,
	});

	test('households stand as they are walked, those who left are not listed, and a family card is not their own', () => {
		const homes = [
			household({ id: 'h3', stays: [{ group: 'g2', officer: false, from: 1 }], order: 0 }),
			household({ id: 'h2', order: 2 }),
			household({ id: 'h1', order: 1 }),
			household({ id: 'h4', stays: [{ group: 'g1', officer: false, from: 1, to: 9 }] }),
		];
		const keys = [key('1'), key('3', { relation: 'family' }), key('2', { state: 'revoked' })];
		const householdCards = householdCardsOf(groups, homes, keys);
		expect(householdCards.map((cards) => cards.household.id)).toEqual(['h1', 'h2', 'h3']);
		expect(householdCards[0]?.keys.map(({ id }) => id)).toEqual(['3', '2', '1']);
		expect(householdCards[0]?.live.map(({ id }) => id)).toEqual(['1']);
		expect(byGroup(householdCards).map(({ group, cards }) => [group, cards.length])).toEqual([
			['g1', 2],
			['g2', 1],
		]);
	});
});

test('phones of one name are told apart by the order in which they came', () => {
	const phones = [
		phone('b', '2026-11-12T00:00:00.000Z'),
		phone('a', '2026-11-10T00:00:00.000Z'),
		{ ...phone('c', '2026-11-14T00:00:00.000Z'), relation: 'family' as const },
	];
	expect([...deviceNames(phones)]).toEqual([
		['a', devices.nth(devices.kinds.self, '1')],
		['b', devices.nth(devices.kinds.self, '2')],
		['c', devices.kinds.family],
	]);
});
