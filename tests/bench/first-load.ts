import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '#seeds/firebase/child-process';
import { sayYes } from '#tests/browser/steps';
import type { Row } from './row';
import { CIRCULAR, type Stage } from './stage';

async function gzipOf(paths: Iterable<string>): Promise<number> {
	let bytes = 0;
	for (const path of paths) bytes += gzipSync(await readFile(join(ROOT, 'build', path)), { level: 9 }).length;
	return bytes / 1000;
}

/**
 * The JavaScript that a resident's phone asks for: to show the question on the card, and then up to the first circular
 * read.
 */
export async function firstLoad(stage: Stage): Promise<Row[]> {
	const context = await stage.phone();
	const page = await context.newPage();
	const asked = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') asked.add(new URL(request.url()).pathname);
	});
	await page.goto(stage.householdLink('h1-05'), { waitUntil: 'networkidle' });
	const first = { kB: await gzipOf(asked), files: asked.size };
	await sayYes(page);
	await page.locator(CIRCULAR).first().click();
	await page.waitForURL('**/circular/*');
	await page.waitForLoadState('networkidle');
	const read = { kB: await gzipOf(asked), files: asked.size };
	await context.close();
	const note = 'sign-in and all';
	return [
		{ what: "JS of a resident's first load, gzip", budget: 75, measured: first.kB, unit: 'kB' },
		{ what: "JS of a resident's first load", budget: 15, measured: first.files, unit: 'files' },
		{ what: 'JS up to the open first circular, gzip', budget: 150, measured: read.kB, unit: 'kB', note },
		{ what: 'JS up to the open first circular', budget: 30, measured: read.files, unit: 'files', note },
	];
}
