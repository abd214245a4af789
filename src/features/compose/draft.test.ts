import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KairanDb } from '#local/db';
import { dropDraft, getDraft, saveDraft } from '#local/drafts';
import { StorageFull } from '#local/storage';
import { NOW, openDb } from '#tests/support/local-store';
import { Draft } from './draft.svelte';

interface Form {
	text: string;
}

function draft(fail?: Error) {
	const saved: string[] = [];
	const save = async (_: string, form: Form, known: number) => {
		if (fail) throw fail;
		saved.push(form.text);
		return known + 1;
	};
	return { saved, one: new Draft<Form>({ id: 'd1', form: { text: 'おはよう' }, save }) };
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

describe('one draft in two tabs', () => {
	let db: KairanDb;
	beforeEach(() => {
		db = openDb();
	});

	async function tab(): Promise<Draft<Form>> {
		const opened = await getDraft(db, 'd1');
		return new Draft<Form>({
			id: 'd1',
			opened,
			form: (opened?.form as Form | undefined) ?? { text: '' },
			save: (id, form, known) => saveDraft(db, { id, m: 'a1/chair', form, updatedAt: NOW }, known),
		});
	}

	async function type(one: Draft<Form>, text: string): Promise<void> {
		one.form.text = text;
		one.keep();
		await one.settled();
	}

	const stored = async () => ((await getDraft(db, 'd1'))?.form as Form | undefined)?.text;

	it('the later one does not write over the other, and does not say that it is kept', async () => {
		const [first, second] = [await tab(), await tab()];
		await type(first, '川掃除');
		await type(first, '川掃除は日曜日');
		await type(second, '草取り');
		expect(await stored()).toBe('川掃除は日曜日');
		expect([first.kept, second.kept, second.form.text]).toEqual(['yes', 'elsewhere', '草取り']);
		expect(second.theirs?.form).toEqual({ text: '川掃除は日曜日' });
	});

	it('one goes on with what stands here when somebody says so, and the other tab is told in its turn', async () => {
		const [first, second] = [await tab(), await tab()];
		await type(first, '川掃除');
		await type(second, '草取り');
		await second.keepMine();
		expect([second.kept, await stored()]).toEqual(['yes', '草取り']);
		await type(first, '川掃除は日曜日');
		expect([first.kept, await stored()]).toEqual(['elsewhere', '草取り']);
	});

	it("or with the other tab's, and writes on from there", async () => {
		const [first, second] = [await tab(), await tab()];
		await type(first, '川掃除');
		await type(second, '草取り');
		second.takeTheirs(second.theirs?.form as Form);
		expect([second.kept, second.form.text]).toEqual(['yes', '川掃除']);
		await type(second, '川掃除は中止');
		expect(await stored()).toBe('川掃除は中止');
	});

	it('what was published or dropped in one tab is not published by the other, nor kept again under its name', async () => {
		await type(await tab(), '川掃除');
		const [first, second] = [await tab(), await tab()];
		expect(await first.isLast()).toBe(true);
		await dropDraft(db, 'd1');
		expect(await second.isLast()).toBe(false);
		await type(second, '川掃除です');
		expect([second.kept, second.theirs, second.form.text]).toEqual(['elsewhere', undefined, '川掃除です']);
		expect(await stored()).toBeUndefined();
	});

	it('a draft of an earlier version of the app is written on', async () => {
		await db.drafts.put({ id: 'd1', m: 'a1/chair', updatedAt: NOW, form: { text: '前の文' } });
		await type(await tab(), '前の文に足す');
		expect(await stored()).toBe('前の文に足す');
	});
});
