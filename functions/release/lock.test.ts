import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isTaken, licenceOf } from './licences';
import { lockOf, reachedFrom, versionsIn, type Lock } from './lock';

const real = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const project = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const NAMES = ['@google-cloud/firestore', '@google-cloud/storage', 'firebase-admin', 'firebase-functions'];
const manifest = { name: 'f', version: '1.0.0', dependencies: versionsIn(real, NAMES), engines: { node: '24' } };

test('a package is found where Node finds it: next to the one that needs it, or above', () => {
	const packages = {
		'': {},
		'node_modules/a': { version: '1', dependencies: { b: '*', c: '*' } },
		'node_modules/a/node_modules/b': { version: '2', dependencies: { c: '*' } },
		'node_modules/b': { version: '1' },
		'node_modules/c': { version: '1', dev: true },
		'node_modules/unused': { version: '1' },
	};
	const reached = reachedFrom({ lockfileVersion: 3, packages }, ['a']);
	expect([...reached.keys()]).toEqual(['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c']);
	expect(reached.get('node_modules/c')).toEqual({ version: '1' });
});

test('what nothing needs for certain stays optional, and a missing one is named', () => {
	const packages = {
		'': {},
		'node_modules/a': { dependencies: { b: '*' }, optionalDependencies: { o: '*', gone: '*' } },
		'node_modules/b': { peerDependencies: { p: '*', q: '*' }, peerDependenciesMeta: { q: { optional: true } } },
		'node_modules/o': { dependencies: { b: '*' }, optional: true },
		'node_modules/p': { peer: true },
		'node_modules/broken': { dependencies: { nowhere: '*' } },
	};
	const lock = { lockfileVersion: 3, packages };
	const reached = reachedFrom(lock, ['a']);
	expect([...reached].filter(([, one]) => one.optional).map(([place]) => place)).toEqual(['node_modules/o']);
	expect(reached.has('node_modules/p')).toBe(true);
	expect(() => reachedFrom(lock, ['broken'])).toThrow('nowhere, which node_modules/broken needs');
});

test('the functions are deployed with the very packages that the tests run with', () => {
	const { packages } = lockOf(real, manifest);
	expect(Object.keys(packages).length).toBeGreaterThan(50);
	for (const [place, { version, integrity }] of Object.entries(packages)) {
		if (place === '') continue;
		expect([version, integrity], place).toEqual([real.packages[place]?.version, real.packages[place]?.integrity]);
	}
	expect(Object.keys(packages['']?.dependencies ?? {})).toEqual(NAMES);
	expect(Object.values(manifest.dependencies).every((version) => /^\d/.test(version))).toBe(true);
});

test('whatever is shipped has a licence that lets us', () => {
	const reached = reachedFrom(real, Object.keys(project.dependencies));
	const others = [...reached].filter(([place, one]) => !isTaken(licenceOf(place, one)));
	expect(others.map(([place, one]) => `${place}: ${licenceOf(place, one)}`)).toEqual([]);
});
