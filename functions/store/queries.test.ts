import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groupFields, indexFor, type Index } from './indexes';
import { QUERIES, type Shape } from './queries';

const FUNCTIONS = join(import.meta.dirname, '..');

interface Declared {
	indexes: Index[];
	fieldOverrides: { collectionGroup: string; fieldPath: string; indexes: unknown[] }[];
}
const declared = JSON.parse(readFileSync(join(FUNCTIONS, 'firestore.indexes.json'), 'utf8')) as Declared;

test('every query that needs a composite index has it declared, and no index lies unused', () => {
	const needed = Object.values(QUERIES)
		.map((shape: Shape) => indexFor(shape))
		.filter((index) => index !== undefined);
	expect(declared.indexes).toEqual(needed);
});

test('a field that is compared over all associations is indexed over all of them, and no other one', () => {
	const overAll = { order: 'ASCENDING', queryScope: 'COLLECTION_GROUP' };
	const indexed = declared.fieldOverrides.filter(({ indexes }) => indexes.length > 0);
	expect(groupFields()).not.toEqual([]);
	expect(indexed).toEqual(groupFields().map((field) => ({ ...field, indexes: [overAll] })));
});

test('no field that a query compares is exempted from Firestore’s own indexes', () => {
	const compared = Object.values(QUERIES).flatMap(({ collection, scope, where }: Shape) =>
		scope === 'all' ? [] : where.map(([field]) => `${collection}.${field}`),
	);
	const exempted = declared.fieldOverrides.map(({ collectionGroup, fieldPath }) => `${collectionGroup}.${fieldPath}`);
	expect(exempted.filter((field) => compared.includes(field))).toEqual([]);
});

test('queries are asked in no other place than the table’s', () => {
	const files = readdirSync(FUNCTIONS, { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== join('store', 'queries.ts'),
	);
	expect(files.length).toBeGreaterThan(20);
	const asking = files.filter((file) =>
		/\.(where|orderBy|collectionGroup)\(/.test(readFileSync(join(FUNCTIONS, file), 'utf8')),
	);
	expect(asking).toEqual([]);
});
