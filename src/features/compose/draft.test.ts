import { describe, expect, it } from 'vitest';
import { StorageFull } from '#local/storage';
import { Draft } from './draft.svelte';

interface Form {
	text: string;
}

function draft(fail?: Error) {
	const saved: string[] = [];
	const save = async (_: string, form: Form) => {
		if (fail) throw fail;
		saved.push(form.text);
	};
	return { saved, one: new Draft<Form>('d1', { text: 'おはよう' }, save) };
}

describe('a draft', () => {
	it('that is only opened is not written, and keeps its hour', async () => {
		const { one, saved } = draft();
		one.keep();
		await one.settled();
		expect([saved, one.kept]).toEqual([[], 'no']);
	});

	it('is written with each change, as it stood', async () => {
		const { one, saved } = draft();
		one.form.text = 'おはようございます';
		one.keep();
		await one.settled();
		one.form.text = '';
		one.keep();
		one.keep();
		await one.settled();
		expect([saved, one.kept]).toEqual([['おはようございます', ''], 'yes']);
	});

	it('that finds no room says so, and its text stays', async () => {
		const { one } = draft(new StorageFull());
		one.form.text = '長い文';
		one.keep();
		await one.settled();
		expect([one.kept, one.form.text]).toEqual(['full', '長い文']);
	});

	it('that cannot be kept for another reason says that', async () => {
		const { one } = draft(new Error('closed'));
		one.form.text = '文';
		one.keep();
		await one.settled();
		expect(one.kept).toBe('failed');
	});
});
