import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError } from '#functions/operator/terminal';
import { ROOT } from './firebase/child-process';

const run = promisify(execFile);

async function node(what: string, args: string[]): Promise<void> {
	try {
		await run(process.execPath, args, { cwd: ROOT, maxBuffer: 16 * 1024 * 1024 });
	} catch (error) {
		const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
		throw new PlainError(`${what} could not be built.\n${stdout}${stderr}`);
	}
}

/** Bundles the API into dist/functions. @throws PlainError with what the bundler said */
export const buildFunctions = () => node('The API', ['--import', 'tsx', 'functions/build.ts']);

/** Builds the app into build/. @throws PlainError with what the bundler said */
export const buildApp = () =>
	node('The app', [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']);
