import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const BUILD = join(import.meta.dirname, '../../build');

/** The script files of the build that a page asks for from now on. */
export class AskedScripts {
	readonly paths = new Set<string>();

	constructor(page: Page) {
		page.on('request', (request) => {
			if (request.resourceType() === 'script') this.paths.add(new URL(request.url()).pathname);
		});
	}

	/** Their bytes so far, each file with gzip. */
	async bytes(): Promise<number> {
		const files = await Promise.all([...this.paths].map((path) => readFile(join(BUILD, path))));
		return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
	}
}
