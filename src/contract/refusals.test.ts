import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RefusalCode } from './refusals';

const ROOT = join(import.meta.dirname, '../..');
const PLACES = ['src/domain', 'functions', 'src/contract/envelope.ts'];

function sourcesIn(place: string): string[] {
	if (place.endsWith('.ts')) return [readFileSync(join(ROOT, place), 'utf8')];
	return readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.map((file) => readFileSync(join(ROOT, place, file), 'utf8'));
}

const sources = PLACES.flatMap(sourcesIn).join('\n');

test.each(RefusalCode.options)('%s is said by the domain or the server', (code) => {
	expect(sources).toContain(`'${code}'`);
});
