import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { ROOT } from '#seeds/firebase/child-process';
import { waitUntil } from '#seeds/firebase/ports';
import { freePort } from './ports';

const require = createRequire(import.meta.url);
const framework = dirname(require.resolve('@google-cloud/functions-framework'));

/** Tells the parent the most memory that this process ever held. */
const METER = `process.on('message', () => process.send(process.resourceUsage().maxRSS)); process.channel.unref();`;

/** Settings that are never used: nothing that these tests send comes as far as the database. */
const SETTINGS = {
	GCLOUD_PROJECT: 'demo-framework',
	FIRESTORE_EMULATOR_HOST: '127.0.0.1:1',
	METADATA_SERVER_DETECTION: 'none',
	KAIRAN_KEY_PEPPER: 'the pepper of the tests',
	KAIRAN_OPERATOR_SECRET: 'the operator of the tests',
	KAIRAN_PUSH_KEY: '01'.repeat(32),
	KAIRAN_INBOUND_SECRET: 'the inbound secret of the tests',
	NODE_ENV: 'production',
};

export interface Framework {
	origin: string;
	port: number;
	/** The most memory that the server ever held, in kB. */
	peakMemory(): Promise<number>;
	isAlive(): boolean;
	stop(): Promise<void>;
}

/** The API within Google's Functions Framework, as it runs in production, over HTTP. */
export async function startFramework(): Promise<Framework> {
	const port = await freePort();
	const preload = `data:text/javascript,${encodeURIComponent(METER)}`;
	const main = join(framework, 'main.js');
	const child = spawn(
		process.execPath,
		['--import', 'tsx', '--import', preload, main, '--source=functions/index.ts', '--target=api', `--port=${port}`],
		{
			cwd: ROOT,
			env: { ...process.env, ...SETTINGS, FUNCTION_TARGET: 'api' },
			stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		},
	);
	const isAlive = () => child.exitCode === null && child.signalCode === null;
	await waitUntil('The Functions Framework', () => listens(port), {
		seconds: 30,
		broken: () => (isAlive() ? undefined : 'The Functions Framework did not start.'),
	});
	return {
		origin: `http://127.0.0.1:${port}`,
		port,
		peakMemory: async () => {
			const answer = once(child, 'message') as Promise<[number]>;
			child.send('memory');
			return (await answer)[0];
		},
		isAlive,
		stop: async () => {
			const gone = once(child, 'exit');
			child.kill('SIGKILL');
			await gone;
		},
	};
}

/** True when something listens on the port of this machine. */
function listens(port: number): Promise<boolean> {
	return new Promise((answer) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => answer(true)).once('error', () => answer(false));
		socket.once('connect', () => socket.end());
	});
}
