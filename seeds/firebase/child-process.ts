import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

export interface Child {
	/** Ends the command and everything it started; resolves when it has gone. */
	stop(): Promise<void>;
	/** The exit code when the command has ended by itself. */
	exited(): number | undefined;
	/** Where its output goes. */
	log: string;
}

interface ChildOptions {
	/** Variables on top of this process's own. */
	env?: Record<string, string>;
	/** The file, under `.local/`, that takes its output. */
	log: string;
	/** The folder in which it runs, from the repository's top. */
	cwd?: string;
}

/** Starts a command whose life ends with this process's, however that ends. */
export function startChild(command: string, args: string[], { env, log, cwd = '.' }: ChildOptions): Child {
	const file = join(ROOT, '.local', log);
	mkdirSync(dirname(file), { recursive: true });
	const out = openSync(file, 'w');
	const guard: ChildProcess = spawn(
		process.execPath,
		['--import', 'tsx', join(ROOT, 'seeds/firebase/guard.ts'), join(ROOT, cwd), command, ...args],
		{ cwd: ROOT, detached: true, env: { ...process.env, ...env }, stdio: ['pipe', out, out] },
	);
	let code: number | undefined;
	const gone = new Promise<void>((done) =>
		guard.once('exit', (exit) => {
			code = exit ?? 1;
			done();
		}),
	);
	// The guard may go first; writing to it is never needed.
	guard.stdin?.on('error', () => undefined);
	return {
		stop: () => {
			guard.stdin?.end();
			return gone;
		},
		exited: () => code,
		log: file,
	};
}
