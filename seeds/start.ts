/** `npm start`: the production build behind the official emulators, with a seeded town. */
import { buildApp, buildFunctions } from './build';
import { expectFree } from './firebase/ports';
import { giveUp, say } from '#functions/operator/terminal';
import { startScheduler } from './firebase/scheduler';
import { linkOf, mailboxPort, phonesInUse, portsAsked, startTown, writeLinks } from './local-town';
import { startMailbox } from './mailbox/server';
import { endWith, showLinks } from './terminal';

async function start(): Promise<void> {
	const ports = portsAsked();
	await expectFree({ ...ports, mailbox: mailboxPort(ports) });
	say('Building the app and the API …');
	await Promise.all([buildFunctions(), buildApp()]);
	const { emulators, script, client } = await startTown(ports, say);
	const mailbox = await startMailbox(client, phonesInUse(script, Date.now()), mailboxPort(ports));
	endWith(() => emulators.stop());
	startScheduler(emulators, say);
	const links = script.shown.map((card) => linkOf(emulators.origin, card));
	writeLinks(emulators.origin, links);
	showLinks(links);
	say(`郵便受け mailbox: every push to the town's phones\n  ${mailbox}`);
	say(`\n${script.name} is open at ${emulators.origin}. The links are in .local/links.json. Ctrl-C ends it.`);
}

start().catch(giveUp);
