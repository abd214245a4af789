import { expect, test } from 'vitest';
import { Busy } from '#functions/turns';
import { DeviceBudgets, SPENDS } from './device-budgets';

const NOW = Date.parse('2026-11-22T01:00:00.000Z');
const WINDOW_MS = 10 * 60_000;

test('what a device spends is bounded in a window, and another device and another window have their own', () => {
	const budgets = new DeviceBudgets();
	budgets.spend('commands', 'a', SPENDS.commands, NOW);
	expect(() => budgets.spend('commands', 'a', 1, NOW)).toThrow(Busy);
	budgets.spend('commands', 'b', 1, NOW);
	budgets.spend('bytes', 'a', 1, NOW);
	budgets.spend('commands', 'a', 1, NOW + WINDOW_MS);
	expect(budgets.spent('commands', 'a', NOW + WINDOW_MS)).toBe(1);
	expect(budgets.spent('commands', 'b', NOW + WINDOW_MS)).toBe(0);
});

test('one request may go over what is left, so that none is too large for ever', () => {
	const budgets = new DeviceBudgets();
	budgets.spend('bytes', 'a', SPENDS.bytes - 1, NOW);
	budgets.spend('bytes', 'a', 1000, NOW);
	expect(() => budgets.spend('bytes', 'a', 1, NOW)).toThrow(Busy);
});

test('what a phone asks for in one way does not wait for what it asks for in another', async () => {
	const budgets = new DeviceBudgets();
	const never = budgets.run('pull', 'a', () => new Promise<void>(() => undefined));
	expect(never).toBeInstanceOf(Promise);
	expect(await budgets.run('push', 'a', async () => 'done')).toBe('done');
	expect(await budgets.run('pull', 'b', async () => 'done')).toBe('done');
});
