/**
 * Writes `build/licences.txt`: every package that is shipped, in the app or with the functions, with its licence and
 * its text, as most of these ask for. Run by tsx after the app was built.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reachedFrom, type Lock, type LockedPackage } from './lock';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Licences that let us ship a package with code of ours; MPL-2.0 as long as its own files are not changed; CC-BY as
 * long as it is named, which this list does. */
const TAKEN = [
	...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'],
	...['BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'CC-BY-3.0'],
];

/** Whether a licence lets us; of several that are offered, one is enough. */
export const isTaken = (licence: string): boolean =>
	licence
		.replace(/^\(|\)$/g, '')
		.split(' OR ')
		.some((one) => TAKEN.includes(one));

/** Packages whose lockfile entry says no licence, and what their own text is. */
const BY_HAND: Record<string, string> = { 'node_modules/limiter': 'MIT' };

/** The licence of a package; empty where none is said. */
export const licenceOf = (place: string, { license }: LockedPackage): string => license ?? BY_HAND[place] ?? '';

/** The text of a package's licence, as it lies in its folder. */
function textOf(place: string): string {
	const folder = join(ROOT, place);
	const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
	return name ? readFileSync(join(folder, name), 'utf8').trim() : '';
}

/** The list of all that is shipped. */
export function licences(): string {
	const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
	const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
		dependencies: Record<string, string>;
	};
	const shipped = [...reachedFrom(lock, Object.keys(dependencies))].filter(([, one]) => !one.optional);
	return shipped
		.map(([place, one]) => {
			const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
			return `${name} ${one.version}\n${licenceOf(place, one)}\n\n${textOf(place)}\n`;
		})
		.sort()
		.join(`\n${'-'.repeat(80)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	await writeFile(join(ROOT, 'build', 'licences.txt'), licences());
