/**
 * Runs one command and ends it, with all that it started, as soon as this process's standard input closes: so the
 * children of `npm start` go even when their parent is killed hard and can tell nobody. Started by
 * `child-process.ts`, in a session of its own, so that Ctrl-C reaches the parent alone and the order of stopping is the
 * parent's.
 */
import { spawn } from 'node:child_process';

const KILL_AFTER_MS = 8_000;
const [cwd, command = '', ...args] = process.argv.slice(2);

const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
const group = (signal: NodeJS.Signals) => {
	try {
		if (child.pid) process.kill(-child.pid, signal);
	} catch {
		// The group has gone already.
	}
};

child.on('error', (error) => {
	console.error(error.message);
	process.exit(127);
});
child.on('exit', (code, signal) => {
	// What the command left behind in its group goes with it.
	group('SIGKILL');
	process.exit(code ?? (signal ? 1 : 0));
});

process.stdin.on('end', () => {
	group('SIGTERM');
	setTimeout(() => group('SIGKILL'), KILL_AFTER_MS);
});
process.stdin.resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => group('SIGTERM'));
