import type { Sha256 } from '#contract/ids';
import type { ArchivePart } from '#domain/commands/archive/shared';
import type { Household } from '#contract/households';
import type { Group } from '#contract/rows';
import type { Plan } from '#domain/roster/plan';
import type { Progress, Reading } from '#domain/roster/read-rows';
import type { Columns } from '#domain/roster/sheet';
import { FileRefused } from '../../file/refused';
import type { ArgsOfMethod, FileContent, ReaderMethod, ReaderRequest, ReaderResponse, ResultOf } from './messages';

/** Reads one file. All but `stop` @throws FileRefused, Error */
export interface RosterReader {
	open(file: File): Promise<FileContent>;
	rows(columns: Columns[], onprogress?: (progress: Progress) => void): Promise<Reading>;
	/** Against the roster as it is; call `rows` first. */
	plan(households: Household[], groups: Group[]): Promise<Plan>;
	/** One part of an archive, counted from 0. */
	part(index: number): Promise<ArchivePart>;
	/** A picture of an archive; nothing when the file lacks it. */
	picture(hash: Sha256): Promise<Uint8Array<ArrayBuffer> | undefined>;
	/** Ends the worker; what was asked for is never answered. */
	stop(): void;
}

/** A reader that works in a worker, so that the screen stays free. */
export function startWorkerReader(): RosterReader {
	const worker = new Worker(new URL('./roster-reader.worker.ts', import.meta.url), { type: 'module' });
	const pending = new Map<number, (response: ReaderResponse) => void>();
	let count = 0;
	worker.addEventListener('message', ({ data }: MessageEvent<ReaderResponse>) => pending.get(data.n)?.(data));
	worker.addEventListener('error', () => pending.forEach((settle, n) => settle({ n, failed: true })));

	const call = <M extends ReaderMethod>(
		method: M,
		args: ArgsOfMethod<M>,
		onprogress?: (progress: Progress) => void,
	): Promise<ResultOf<M>> =>
		new Promise((resolve, reject) => {
			const n = (count += 1);
			pending.set(n, (response) => {
				if ('progress' in response) return onprogress?.(response.progress);
				pending.delete(n);
				if ('refused' in response) reject(new FileRefused(response.refused));
				else if ('failed' in response) reject(new Error('the worker failed'));
				// The worker answers with what the method of this number returned.
				else resolve(response.result as ResultOf<M>);
			});
			worker.postMessage({ n, method, args } satisfies ReaderRequest<M>);
		});

	return {
		open: (file) => call('open', [file]),
		rows: (columns, onprogress) => call('rows', [columns], onprogress),
		plan: (households, groups) => call('plan', [households, groups]),
		part: (index) => call('part', [index]),
		picture: (hash) => call('picture', [hash]),
		stop: () => worker.terminate(),
	};
}
