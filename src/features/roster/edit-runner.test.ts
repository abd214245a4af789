import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import { households as words, refusals } from '#i18n/words';
import { EditRunner } from './edit-runner.svelte';

const leave = (id: string): Command => ({ name: 'household.leave', args: { id } });

function desk(refuse?: string) {
	const commands: Command[] = [];
	const editRunner = new EditRunner(async (all) => {
		const bad = all.findIndex((one) => refuse !== undefined && JSON.stringify(one).includes(refuse));
		const good = bad < 0 ? all : all.slice(0, bad);
		commands.push(...good);
		return { count: good.length, ...(bad >= 0 && { failed: 'HOUSEHOLD_UNKNOWN' }) };
	});
	return { commands, editRunner };
}

describe('what a leader does', () => {
	it('is said, and its undo asks for the way back', async () => {
		const { commands, editRunner } = desk();
		await editRunner.run({ commands: [leave('h1')], back: [leave('h2')] }, 'done');
		expect(editRunner.outcome?.text).toBe('done');
		await editRunner.outcome?.undo?.();
		expect(commands).toEqual([leave('h1'), leave('h2')]);
		expect(editRunner.outcome).toEqual({ text: words.said.undone });
	});

	it('that is refused is said with its sentence, and there is nothing to undo', async () => {
		const { editRunner } = desk('h1');
		expect(await editRunner.run({ commands: [leave('h1')], back: [] }, 'done')).toBe(false);
		expect(editRunner.outcome).toEqual({ text: refusals.HOUSEHOLD_UNKNOWN, trouble: true });
	});

	it('that the server refuses later is no longer said to be done', async () => {
		const { editRunner } = desk();
		editRunner.refused();
		expect(editRunner.outcome).toBeUndefined();
		await editRunner.run({ commands: [leave('h1')], back: [leave('h2')] }, 'done');
		editRunner.refused();
		expect(editRunner.outcome).toEqual({ text: words.said.refused, trouble: true });
	});

	it('that stops halfway can be taken back', async () => {
		const { commands, editRunner } = desk('h2');
		await editRunner.runSeries([leave('h1'), leave('h2')], '', '', async () => [leave('h3')]);
		expect(editRunner.outcome).toMatchObject({ trouble: true });
		await editRunner.outcome?.undo?.();
		expect(commands).toEqual([leave('h1'), leave('h3')]);
		expect(editRunner.progress).toBeUndefined();
	});
});
