/** `npm run dev`: the app with hot reload, before the same emulators and town as `npm start`. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { buildApp, buildFunctions } from './build';
import { expectFree, HOST } from './firebase/ports';
import { giveUp, PlainError, say } from '#functions/operator/terminal';
import { startScheduler } from './firebase/scheduler';
import { ROOT } from './firebase/child-process';
import { Letters } from './mailbox/letters';
import { linkOf, mailAddresses, mailboxPort, phonesInUse, portsAsked, startTown, writeLinks } from './local-town';
import { startMailbox } from './mailbox/server';
import { endWith, showLinks } from './terminal';

const DEV_PORT = 5173;
/** Editors save a file in several steps. */
const SETTLE_MS = 200;

/** Builds the API again when its code changes; the functions emulator loads it by itself. */
function rebuildFunctions(): void {
	let settleTimer: NodeJS.Timeout | undefined;
	const rebuild = () => {
		const tell = (error: unknown) => say(error instanceof PlainError ? error.message : String(error));
		buildFunctions().then(() => say('The API was built again.'), tell);
	};
	for (const folder of ['functions', 'src/contract', 'src/domain'])
		watch(join(ROOT, folder), { recursive: true }, () => {
			clearTimeout(settleTimer);
			settleTimer = setTimeout(rebuild, SETTLE_MS);
		});
}

async function dev(): Promise<void> {
	const ports = portsAsked();
	await expectFree({ ...ports, mailbox: mailboxPort(ports), 'hot reload': DEV_PORT });
	await Promise.all([buildFunctions(), buildApp()]);
	const letters = new Letters();
	const { emulators, script, client } = await startTown(ports, say, { mail: await letters.start() });
	const phones = phonesInUse(script, Date.now());
	const mailbox = await startMailbox({ client, phones, letters }, mailboxPort(ports));
	await letters.register(client, mailAddresses(script, Date.now()));
	const proxy = { '/api': emulators.origin };
	const server = await createServer({ root: ROOT, server: { host: HOST, port: DEV_PORT, strictPort: true, proxy } });
	await server.listen();
	endWith(async () => {
		await server.close();
		await emulators.stop();
	});
	rebuildFunctions();
	startScheduler(emulators, say);
	const origin = `http://${HOST}:${DEV_PORT}`;
	const links = script.shown.map((card) => linkOf(origin, card));
	writeLinks(origin, links);
	showLinks(links);
	say(`郵便受け mailbox: every push to the town's phones\n  ${mailbox}`);
	say(`\n${script.name} is open at ${origin}, with hot reload. Ctrl-C ends it.`);
}

dev().catch(giveUp);
