import type { Page } from '@playwright/test';

/**
 * What is read of a trace: see "Trace Event Format". Times in microseconds; `tdur` is what the thread worked of them.
 */
interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	dur?: number;
	tdur?: number;
	args: { name?: string };
}

/**
 * The longest task of a page's main thread while something is done, in ms of work: what else the machine does doesn't
 * count, so that a busy one says the same.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
	const browser = page.context().browser();
	if (!browser) throw new Error('a page without a browser');
	await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
	await work().catch(async (error: unknown) => {
		await browser.stopTracing();
		throw error;
	});
	const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	const isMain = new Set(
		trace.traceEvents
			.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid}/${tid}`),
	);
	const tasks = trace.traceEvents.filter(
		({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && isMain.has(`${pid}/${tid}`),
	);
	if (tasks.length === 0) throw new Error('the trace holds no task of the page');
	return Math.round(tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000);
}
