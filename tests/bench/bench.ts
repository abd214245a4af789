/**
 * `npm run bench`: the budgets of the README beside what is measured now, on the production build behind the official
 * emulators; `npm run bench -- fanout` measures what begins so, and nothing else. Says which are missed, and leaves
 * with 0: it informs, the tests decide.
 */
import { giveUp } from '#functions/operator/terminal';
import { startTown } from '#seeds/local-town';
import { freePorts } from '#tests/support/ports';
import { answers } from './answers';
import { bootstrap } from './bootstrap';
import { fanout } from './fanout';
import { fanoutCity } from './fanout-city';
import { firstLoad } from './first-load';
import { importRoster } from './import-roster';
import { importScreen } from './import-screen';
import { interaction } from './interaction';
import { ledger } from './ledger';
import { mobile } from './lighthouse';
import { load } from './load';
import { offlineLaunch } from './offline-launch';
import { isMissed, table, type Row } from './row';
import { safety } from './safety';
import { Stage } from './stage';
import { warmPull } from './warm-pull';

const say = (line: string) => void process.stdout.write(`${line}\n`);

const MEASURES = [
	firstLoad,
	offlineLaunch,
	interaction,
	bootstrap,
	warmPull,
	mobile,
	ledger,
	load,
	answers,
	safety,
	fanout,
	fanoutCity,
	importRoster,
	importScreen,
];

async function bench(): Promise<void> {
	const only = process.argv.slice(2);
	const names = MEASURES.map(({ name }) => name);
	const unknown = only.filter((asked) => !names.some((name) => name.startsWith(asked)));
	if (unknown.length > 0) throw new Error(`no such measurement: ${unknown.join(', ')}. There are ${names.join(', ')}`);
	const town = await startTown(await freePorts(), say);
	try {
		const stage = await Stage.open(town);
		const rows: Row[] = [];
		const broken: string[] = [];
		for (const measure of MEASURES) {
			if (only.length > 0 && !only.some((asked) => measure.name.startsWith(asked))) continue;
			say(`Measuring: ${measure.name} …`);
			// One measurement that breaks hides none of the others.
			try {
				rows.push(...(await measure(stage)));
			} catch (error) {
				broken.push(measure.name);
				say(`  ${measure.name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
			}
		}
		await stage.browser.close();
		say(`\n${table(rows)}\n`);
		const missed = rows.filter(isMissed).map(({ what }) => what);
		if (broken.length > 0) say(`Not measured: ${broken.join(' · ')}`);
		say(missed.length === 0 ? 'All budgets that were measured are kept.' : `Missed: ${missed.join(' · ')}`);
	} finally {
		await town.emulators.stop();
	}
}

bench().then(() => process.exit(0), giveUp);
