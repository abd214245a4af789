import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromium } from '#tests/support/chromium';
import { median, type Row } from './row';
import type { Stage } from './stage';

const RUNS = 3;

/** Lighthouse as it comes, for a phone, on the first screen that a resident meets: the question on the card. */
export async function mobile(stage: Stage): Promise<Row[]> {
	const { executablePath, args, env } = await chromium();
	const chrome = await launch({
		chromePath: executablePath,
		chromeFlags: ['--headless', '--lang=ja-JP', '--accept-lang=ja-JP', ...args],
		envVars: env,
	});
	const performance: number[] = [];
	const accessibility: number[] = [];
	try {
		for (let i = 0; i < RUNS; i += 1) {
			const onlyCategories = ['performance', 'accessibility'];
			const run = await lighthouse(stage.householdLink('h1-06'), {
				port: chrome.port,
				onlyCategories,
				logLevel: 'silent',
			});
			performance.push((run?.lhr.categories.performance?.score ?? 0) * 100);
			accessibility.push((run?.lhr.categories.accessibility?.score ?? 0) * 100);
		}
	} finally {
		chrome.kill();
	}
	const note = `the card's question; median of ${RUNS}`;
	const row = { unit: '', atLeast: true, note };
	return [
		{ ...row, what: 'Lighthouse mobile, performance', budget: 97, measured: Math.round(median(performance)) },
		{ ...row, what: 'Lighthouse mobile, accessibility', budget: 100, measured: Math.round(Math.min(...accessibility)) },
	];
}
