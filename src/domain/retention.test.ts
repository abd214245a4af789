import { expect, test } from 'vitest';
import { AUDIT_YEARS, NAME_YEARS } from './kept-for';
import { household } from '#tests/support/sample-rows';
import { DAY_MS } from './moment';
import { isNameOver, KEPT_AS, KEPT_LINES, nextEnd, withoutContacts } from './retention';

const LEFT = '2026-04-01T00:00:00.000Z';
const after = (days: number) => new Date(Date.parse(LEFT) + days * DAY_MS).toISOString();

test('of a household that has left the contacts are due first, and the name two years later', () => {
	expect(nextEnd(LEFT, LEFT)).toBe(after(365));
	expect(nextEnd(LEFT, after(365))).toBe(after(3 * 365));
	expect(nextEnd(LEFT, after(4 * 365))).toBe(after(3 * 365));
	expect([isNameOver(LEFT, after(3 * 365 - 1)), isNameOver(LEFT, after(3 * 365))]).toEqual([false, true]);
});

test('what is left then is its name and its place in old ledgers', () => {
	const device = { id: 'd1', relation: 'self' as const, since: LEFT, seen: '2026-03-01', label: '居間' };
	const mail = { address: 'a@example.jp', relation: 'self', language: 'ja', state: 'confirmed', since: LEFT } as const;
	const all = household({ kana: 'おか', phone: '1', mail: 'b@example.jp', mails: [mail], devices: [device] });
	expect(withoutContacts(all)).toEqual(household({ ways: [], deviceCounts: { self: 0, family: 0 } }));
});

test('every line of the page is about something that is stored', () => {
	expect([...new Set<string>(Object.values(KEPT_AS))].sort()).toEqual([...KEPT_LINES].sort());
});

test('a name is kept as long as the lines of the audit that lead to it', () => {
	expect(NAME_YEARS).toBe(AUDIT_YEARS);
});
