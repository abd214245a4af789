import type { Sha256 } from '#contract/ids';
import type { ArchivePart } from '#domain/decide/archive';
import type { Group, Household } from '#contract/rows';
import type { Plan } from '#domain/roster/plan';
import type { Progress, Reading } from '#domain/roster/rows';
import type { Columns } from '#domain/roster/sheet';
import { FileRefused } from '../file/refused';
import type { Answer, Opened, Question } from './messages';

/** Reads one file. All but `stop` @throws FileRefused, Error */
export interface Reader {
	open(file: File): Promise<Opened>;
	rows(columns: Columns[], onprogress: (progress: Progress) => void): Promise<Reading>;
	/** Against the roster as it is; call `rows` first. */
	plan(households: Household[], groups: Group[]): Promise<Plan>;
	/** One part of an archive, counted from 0. */
	part(n: number): Promise<ArchivePart>;
	/** A picture of an archive; nothing when the file lacks it. */
	picture(hash: Sha256): Promise<Uint8Array<ArrayBuffer> | undefined>;
	/** Ends it; what was asked for is never answered. */
	stop(): void;
}

/** A reader that works in a worker, so that the screen stays free. */
export function workerReader(): Reader {
	const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, (answer: Answer) => void>();
	let count = 0;
	worker.addEventListener('message', ({ data }: MessageEvent<{ n: number; answer: Answer }>) =>
		waiting.get(data.n)?.(data.answer),
	);
	worker.addEventListener('error', () => waiting.forEach((tell) => tell({ failed: true })));

	const ask = (question: Question, onprogress?: (progress: Progress) => void) =>
		new Promise<Answer>((resolve, reject) => {
			const n = (count += 1);
			waiting.set(n, (answer) => {
				if ('progress' in answer) return onprogress?.(answer.progress);
				waiting.delete(n);
				if ('refused' in answer) reject(new FileRefused(answer.refused));
				else if ('failed' in answer) reject(new Error('the worker failed'));
				else resolve(answer);
			});
			worker.postMessage({ n, question });
		});

	return {
		open: async (file) => ((await ask({ do: 'open', file })) as { opened: Opened }).opened,
		rows: async (columns, onprogress) =>
			((await ask({ do: 'rows', columns }, onprogress)) as { reading: Reading }).reading,
		plan: async (households, groups) => ((await ask({ do: 'plan', households, groups })) as { plan: Plan }).plan,
		part: async (n) => ((await ask({ do: 'part', n })) as { part: ArchivePart }).part,
		picture: async (hash) => ((await ask({ do: 'picture', hash })) as Extract<Answer, { picture: unknown }>).picture,
		stop: () => worker.terminate(),
	};
}
