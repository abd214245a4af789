import { launch, type LaunchedChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromium } from '#tests/support/chromium';
import { median, type Row } from './row';
import type { Stage } from './stage';

const RUNS = 5;

/** Lighthouse as it comes, for a phone that meets the page for the first time. Scores of 100, the LCP in seconds. */
async function measure(chrome: LaunchedChrome, url: string) {
	const onlyCategories = ['performance', 'accessibility'];
	const run = await lighthouse(url, { port: chrome.port, onlyCategories, logLevel: 'silent' });
	if (!run) throw new Error(`Lighthouse gave no report of ${url}`);
	const { categories, audits } = run.lhr;
	return {
		performance: (categories.performance?.score ?? 0) * 100,
		accessibility: (categories.accessibility?.score ?? 0) * 100,
		lcp: (audits['largest-contentful-paint']?.numericValue ?? Number.POSITIVE_INFINITY) / 1000,
	};
}

function rowsOf(page: string, runs: Awaited<ReturnType<typeof measure>>[]): Row[] {
	const note = `median of ${RUNS}`;
	const [performance, lcp] = [runs.map((run) => run.performance), runs.map((run) => run.lcp)];
	const accessibility = Math.min(...runs.map((run) => run.accessibility));
	return [
		{
			what: `Lighthouse mobile, ${page}: performance`,
			budget: 97,
			measured: Math.round(median(performance)),
			unit: '',
			atLeast: true,
			note,
		},
		{ what: `Lighthouse mobile, ${page}: LCP`, budget: 2, measured: median(lcp), unit: 's', note },
		{
			what: `Lighthouse mobile, ${page}: accessibility`,
			budget: 100,
			measured: Math.round(accessibility),
			unit: '',
			atLeast: true,
			note: `worst of ${RUNS}`,
		},
	];
}

/** The pages that a person may open first: the app itself, a household's card, the lessons. */
export async function mobile(stage: Stage): Promise<Row[]> {
	const { executablePath, args, env } = await chromium();
	const chrome = await launch({
		chromePath: executablePath,
		chromeFlags: ['--headless', '--lang=ja-JP', '--accept-lang=ja-JP', ...args],
		envVars: env,
	});
	const pages = { '/': stage.origin, 'the card': stage.householdLink('h1-06'), '/lessons': `${stage.origin}/lessons` };
	const rows: Row[] = [];
	try {
		for (const [page, url] of Object.entries(pages)) {
			const runs = [];
			for (let i = 0; i < RUNS; i += 1) runs.push(await measure(chrome, url));
			rows.push(...rowsOf(page, runs));
		}
	} finally {
		chrome.kill();
	}
	return rows;
}
