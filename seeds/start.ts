/** `npm start`: the production build behind the official emulators, with a seeded town. */
import { buildApp, buildFunctions } from './build';
import { expectFree } from './firebase/ports';
import { giveUp, say } from '#functions/operator/terminal';
import { startScheduler } from './firebase/scheduler';
import { Letters } from './mailbox/letters';
import { linkOf, mailAddresses, mailboxPort, phonesInUse, portsAsked, startTown, writeLinks } from './local-town';
import { startMailbox } from './mailbox/server';
import { endWith, showLinks } from './terminal';

/** Where whoever starts it wants real mails sent; else they go to the mailbox. */
function ownServer({ KAIRAN_LOCAL_SMTP: smtp, KAIRAN_LOCAL_MAIL_FROM: from } = process.env) {
	return smtp && from ? { smtp, from } : undefined;
}

async function start(): Promise<void> {
	const ports = portsAsked();
	await expectFree({ ...ports, mailbox: mailboxPort(ports) });
	say('Building the app and the API …');
	await Promise.all([buildFunctions(), buildApp()]);
	const letters = new Letters();
	const { emulators, script, client } = await startTown(ports, say, { mail: ownServer() ?? (await letters.start()) });
	endWith(() => emulators.stop());
	const phones = phonesInUse(script, Date.now());
	const mailbox = await startMailbox({ client, phones, letters }, mailboxPort(ports));
	if (!ownServer()) await letters.register(client, mailAddresses(script, Date.now()));
	startScheduler(emulators, say);
	const links = script.shown.map((card) => linkOf(emulators.origin, card));
	writeLinks(emulators.origin, links);
	showLinks(links);
	say(`郵便受け mailbox: every notice and every mail that the town gets\n  ${mailbox}`);
	say(`\n${script.name} is open at ${emulators.origin}. The links are in .local/links.json. Ctrl-C ends it.`);
}

start().catch(giveUp);
