/** `npm start`: the production build behind the official emulators, with a seeded town. */
import { buildApp, buildFunctions } from './build';
import { expectFree } from './firebase/ports';
import { giveUp, say } from '#functions/operator/terminal';
import { startScheduler } from './firebase/scheduler';
import { linkOf, portsAsked, startTown, writeLinks } from './local-town';
import { endWith, showLinks } from './terminal';

async function start(): Promise<void> {
	const ports = portsAsked();
	await expectFree(ports);
	say('Building the app and the API …');
	await Promise.all([buildFunctions(), buildApp()]);
	const { emulators, script } = await startTown(ports, say);
	endWith(() => emulators.stop());
	startScheduler(emulators, say);
	const links = script.shown.map((card) => linkOf(emulators.origin, card));
	writeLinks(emulators.origin, links);
	showLinks(links);
	say(`\n${script.name} is open at ${emulators.origin}. The links are in .local/links.json. Ctrl-C ends it.`);
}

start().catch(giveUp);
