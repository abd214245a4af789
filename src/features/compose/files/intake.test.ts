import { describe, expect, it } from 'vitest';
import { LIMITS } from '#contract/limits';
import type { Attachment } from '#contract/content';
import { StorageFull } from '#local/storage';
import { Intake, type IntakeDeps } from './intake.svelte';
import type { PdfPage } from './pdf';
import { FileTrouble } from './trouble';

const JPEG = '\u00ff\u00d8\u00ff\u00e0';
const file = (bytes: string, name = 'a.jpg') => new File([Uint8Array.from(bytes, (char) => char.charCodeAt(0))], name);
const picture = { bytes: new Uint8Array([1, 2, 3]), width: 40, height: 30 };

function intake(over: Partial<IntakeDeps> = {}) {
	const present: Attachment[] = [];
	let count = 0;
	const deps: IntakeDeps = {
		addFile: async () => String((count += 1)).padStart(64, '0'),
		convertPhoto: async () => [picture],
		async *pagesOf(_bytes, room) {
			if (room < 2) throw new FileTrouble('pdfTooManyPages', { pages: 2, room });
			for (const number of [1, 2]) yield { ...picture, text: `page ${number}`, number, of: 2 };
		},
		present: () => present,
		add: (more) => present.push(...more),
		...over,
	};
	return { taken: new Intake(deps), present };
}

describe('files taken into a draft', () => {
	it('a photo comes in with its size and the name it had', async () => {
		const { taken, present } = intake();
		await taken.add([file(JPEG, '祭り\u202e.jpg')]);
		expect(present).toMatchObject([{ kind: 'photo', width: 40, height: 30, bytes: 3, name: '祭り.jpg' }]);
		expect(taken.jobs).toEqual([]);
	});

	it('a long screenshot comes in as pages, or not at all where there is no room for them', async () => {
		const { taken, present } = intake({ convertPhoto: async () => [picture, picture, picture] });
		await taken.add([file(JPEG)]);
		expect(present.map(({ kind }) => kind)).toEqual(['page', 'page', 'page']);
		present.push(...Array.from({ length: LIMITS.attachments - 5 }, () => ({}) as Attachment));
		await taken.add([file(JPEG)]);
		expect([present.length, taken.jobs[0]?.trouble?.code]).toEqual([LIMITS.attachments - 2, 'tooMany']);
	});

	it('a PDF comes in as its pages, in order, with their text', async () => {
		const { taken, present } = intake();
		await taken.add([file('%PDF-1.7', 'b.pdf'), file(JPEG)]);
		expect(present.map(({ kind, text }) => [kind, text])).toEqual([
			['page', 'page 1'],
			['page', 'page 2'],
			['photo', undefined],
		]);
	});

	it.each([
		['without a byte', '', 'empty'],
		['that is no photo, whatever its name says', 'MZ', 'unknownKind'],
		['of Word', 'PK\u0003\u0004', 'office'],
	])('a file %s is refused by a code, and the next one still comes in', async (_, bytes, code) => {
		const { taken, present } = intake();
		await taken.add([file(bytes, 'x.jpg'), file(JPEG)]);
		expect(taken.jobs.map(({ state, trouble }) => [state, trouble?.code])).toEqual([['failed', code]]);
		expect(present).toHaveLength(1);
	});

	it('an iPhone photo that this browser cannot open has a sentence of its own', async () => {
		const convertPhoto = () => Promise.reject(new FileTrouble('photoBroken'));
		const { taken } = intake({ convertPhoto });
		await taken.add([file('\u0000\u0000\u0000\u0024ftypheic'), file(JPEG)]);
		expect(taken.jobs.map(({ trouble }) => trouble?.code)).toEqual(['heic', 'photoBroken']);
	});

	it('a PDF that fails at its second page leaves no page behind', async () => {
		const { taken, present } = intake({
			async *pagesOf() {
				yield { ...picture, text: '', number: 1, of: 2 };
				throw new FileTrouble('pdfBroken');
			},
		});
		await taken.add([file('%PDF-1.7')]);
		expect(present).toEqual([]);
		expect(taken.jobs[0]).toMatchObject({ state: 'failed', done: 1, of: 2 });
	});

	it('a PDF is told how many pages the draft still takes', async () => {
		const { taken, present } = intake();
		present.push(...Array.from({ length: LIMITS.attachments - 1 }, () => ({}) as Attachment));
		await taken.add([file('%PDF-1.7')]);
		expect(taken.jobs[0]?.trouble?.facts).toEqual({ pages: 2, room: 1 });
	});

	it('no more comes in than a circular may have', async () => {
		const { taken, present } = intake();
		present.push(...Array.from({ length: LIMITS.attachments }, () => ({}) as Attachment));
		await taken.add([file(JPEG)]);
		expect(taken.jobs[0]?.trouble?.code).toBe('tooMany');
	});

	it('the text of pages stops at what a circular may carry', async () => {
		const long = 'あ'.repeat(LIMITS.pageText);
		const { taken, present } = intake({
			async *pagesOf(): AsyncGenerator<PdfPage> {
				for (let number = 1; number <= 9; number += 1) yield { ...picture, text: long, number, of: 9 };
			},
		});
		await taken.add([file('%PDF-1.7')]);
		const letters = present.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
		expect([present.length, letters]).toEqual([9, LIMITS.pageTextTotal]);
	});

	it('a full storage is told, and nothing comes in', async () => {
		const { taken, present } = intake({ addFile: () => Promise.reject(new StorageFull()) });
		await taken.add([file(JPEG)]);
		expect(taken.jobs[0]?.trouble?.code).toBe('storageFull');
		expect(present).toEqual([]);
	});

	it('a file that is stopped comes in no more, and is no failure', async () => {
		let stop = () => {};
		const { taken, present } = intake({
			convertPhoto: (_, signal) => {
				stop();
				return signal.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve([picture]);
			},
		});
		stop = () => taken.stop(1);
		await taken.add([file(JPEG)]);
		expect([taken.jobs, present]).toEqual([[], []]);
	});
});
