import type { Group, Household } from '#contract/rows';
import type { Plan } from '#domain/roster/plan';
import type { Progress, Reading } from '#domain/roster/rows';
import type { Columns } from '#domain/roster/sheet';
import { FileRefused } from '../file/refused';
import type { Answer, Opened, Question } from './messages';

/** Reads one file. All but `stop` @throws FileRefused, Error */
export interface Reader {
	open(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Opened>;
	rows(columns: Columns[], onprogress: (progress: Progress) => void): Promise<Reading>;
	/** Against the roster as it is; call `rows` first. */
	plan(households: Household[], groups: Group[]): Promise<Plan>;
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
			worker.postMessage({ n, question }, question.do === 'open' ? [question.bytes.buffer] : []);
		});

	return {
		open: async (bytes, name) => ((await ask({ do: 'open', bytes, name })) as { opened: Opened }).opened,
		rows: async (columns, onprogress) =>
			((await ask({ do: 'rows', columns }, onprogress)) as { reading: Reading }).reading,
		plan: async (households, groups) => ((await ask({ do: 'plan', households, groups })) as { plan: Plan }).plan,
		stop: () => worker.terminate(),
	};
}
