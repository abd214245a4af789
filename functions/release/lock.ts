/** One package of a lockfile, as far as it matters here: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export interface LockedPackage {
	version?: string;
	license?: string;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	peerDependencies?: Record<string, string>;
	peerDependenciesMeta?: Record<string, { optional?: boolean }>;
	[other: string]: unknown;
}

/** A lockfile: its packages by where they lie, the project itself under the empty name. */
export interface Lock {
	lockfileVersion: number;
	packages: Record<string, LockedPackage>;
}

/** A package.json, as far as it matters here. */
export interface Manifest {
	name: string;
	version: string;
	dependencies: Record<string, string>;
	[other: string]: unknown;
}

const MODULES = 'node_modules/';

/** Where a package finds another one, as Node looks for it: in its own folder, then in each one above. */
function findFrom(packages: Lock['packages'], from: string, name: string): string | undefined {
	for (let folder = from; ;) {
		const place = `${folder === '' ? '' : `${folder}/`}${MODULES}${name}`;
		if (packages[place]) return place;
		if (folder === '') return undefined;
		const above = folder.lastIndexOf(MODULES);
		folder = above <= 0 ? '' : folder.slice(0, above - 1);
	}
}

/** What a package cannot do without, and what it is given where there is such a thing. */
function needsOf(one: LockedPackage): { must: string[]; may: string[] } {
	const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = one;
	const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
	const may = Object.keys(optionalDependencies);
	return { must: [...Object.keys(dependencies), ...peers].filter((name) => !may.includes(name)), may };
}

/**
 * The packages that some packages of a project need, by where they lie, with all that these need.
 *
 * @throws Error when one is not in the lockfile
 */
export function reachedFrom({ packages }: Lock, names: string[]): Map<string, LockedPackage> {
	const reached = new Map<string, LockedPackage>();
	const reach = (from: string, name: string, optional: boolean): void => {
		const place = findFrom(packages, from, name);
		const found = place === undefined ? undefined : packages[place];
		if (place === undefined || !found) {
			if (optional) return;
			throw new Error(`${name}, which ${from || 'the project'} needs, is not in package-lock.json.`);
		}
		const known = reached.get(place);
		if (known && (optional || !known.optional)) return;
		const { dev: _d, devOptional: _v, peer: _p, optional: _o, ...rest } = found;
		reached.set(place, { ...rest, ...(optional && { optional }) });
		const { must, may } = needsOf(found);
		for (const next of must) reach(place, next, optional);
		for (const next of may) reach(place, next, true);
	};
	for (const name of names) reach('', name, false);
	return reached;
}

/**
 * The lockfile of what is deployed: the same packages, to the byte, that the tests ran with. Google installs them with
 * `npm ci`, which takes nothing else.
 */
export function lockOf(lock: Lock, manifest: Manifest): Lock {
	const { name, version, dependencies, engines } = manifest;
	const reached = [...reachedFrom(lock, Object.keys(dependencies))].sort(([a], [b]) => (a < b ? -1 : 1));
	const root = { name, version, dependencies, engines };
	return {
		...{ name, version, lockfileVersion: lock.lockfileVersion, requires: true },
		packages: { '': root, ...Object.fromEntries(reached) },
	} as Lock;
}

/** The versions that a lockfile has of some packages of the project. */
export const versionsIn = ({ packages }: Lock, names: string[]): Record<string, string> =>
	Object.fromEntries(names.map((name) => [name, packages[MODULES + name]?.version ?? '']));
