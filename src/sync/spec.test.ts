import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOMS = ['src/sync', 'src/local', 'src/api', 'tests/sync'];

const tests = ROOMS.flatMap((room) =>
	readdirSync(room)
		.filter((file) => file.endsWith('.test.ts'))
		.map((file) => readFileSync(join(room, file), 'utf8')),
).join('\n');

/** The titles of tests: the first string that `test` or `it` is given. */
const titles = [...tests.matchAll(/\b(?:test|it)(?:\.each\([^)]*\))?\(\s*(['"`])(.*?)\1/g)].map(
	(found) => found[2] ?? '',
);
const cited = new Set(titles.flatMap((title) => title.match(/\bSY\d+\b/g) ?? []));
const rules = [...readFileSync('src/sync/SPEC.md', 'utf8').matchAll(/\*\*(SY\d+) /g)].map((found) => found[1] ?? '');

test('each rule of the spec is named by the title of a test', () => {
	expect(rules.length).toBeGreaterThan(20);
	expect(rules.filter((rule) => !cited.has(rule))).toEqual([]);
});

test('rules are numbered without gaps, and tests name only rules that there are', () => {
	expect(rules).toEqual(rules.map((_, i) => `SY${i + 1}`));
	expect([...cited].filter((rule) => !rules.includes(rule))).toEqual([]);
});
