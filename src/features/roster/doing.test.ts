import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import { households as words, refusals } from '#i18n/words';
import { Doing } from './doing.svelte';

const leave = (id: string): Command => ({ name: 'household.leave', args: { id } });

function desk(refuse?: string) {
	const commands: Command[] = [];
	const doing = new Doing(async (all) => {
		const bad = all.findIndex((one) => refuse !== undefined && JSON.stringify(one).includes(refuse));
		const good = bad < 0 ? all : all.slice(0, bad);
		commands.push(...good);
		return { count: good.length, ...(bad >= 0 && { failed: 'HOUSEHOLD_UNKNOWN' }) };
	});
	return { commands, doing };
}

describe('what a leader does', () => {
	it('is said, and its undo asks for the way back', async () => {
		const { commands, doing } = desk();
		await doing.deed({ commands: [leave('h1')], back: [leave('h2')] }, 'done');
		expect(doing.said?.text).toBe('done');
		await doing.said?.undo?.();
		expect(commands).toEqual([leave('h1'), leave('h2')]);
		expect(doing.said).toEqual({ text: words.said.undone });
	});

	it('that is refused is said with its sentence, and there is nothing to undo', async () => {
		const { doing } = desk('h1');
		expect(await doing.deed({ commands: [leave('h1')], back: [] }, 'done')).toBe(false);
		expect(doing.said).toEqual({ text: refusals.HOUSEHOLD_UNKNOWN, trouble: true });
	});

	it('that the server refuses later is no longer said to be done', async () => {
		const { doing } = desk();
		doing.refused();
		expect(doing.said).toBeUndefined();
		await doing.deed({ commands: [leave('h1')], back: [leave('h2')] }, 'done');
		doing.refused();
		expect(doing.said).toEqual({ text: words.said.refused, trouble: true });
	});

	it('that stops halfway can be taken back', async () => {
		const { commands, doing } = desk('h2');
		await doing.series([leave('h1'), leave('h2')], '', '', async () => [leave('h3')]);
		expect(doing.said).toMatchObject({ trouble: true });
		await doing.said?.undo?.();
		expect(commands).toEqual([leave('h1'), leave('h3')]);
		expect(doing.progress).toBeUndefined();
	});
});
