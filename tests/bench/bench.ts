/**
 * `npm run bench`: the budgets of the README beside what is measured now, on the production build behind the official
 * emulators; `npm run bench -- bootstrap` measures that alone. Says which are missed, and leaves with 0: it informs,
 * the tests decide.
 */
import { giveUp } from '#functions/operator/terminal';
import { startTown } from '#seeds/local-town';
import { freePorts } from '#tests/support/ports';
import { bootstrap } from './bootstrap';
import { firstLoad } from './first-load';
import { importRoster } from './import-roster';
import { importScreen } from './import-screen';
import { benchLedger } from './ledger';
import { mobile } from './lighthouse';
import { offlineLaunch } from './offline-launch';
import { isMissed, table, type Row } from './row';
import { Stage } from './stage';
import { warmPull } from './warm-pull';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** One measurement that breaks hides none of the others. */
const notMeasured = (name: string) => (error: unknown) => {
	say(`  ${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
	return [] as Row[];
};

async function bench(): Promise<void> {
	const town = await startTown(await freePorts(), say);
	try {
		const stage = await Stage.open(town);
		const rows: Row[] = [];
		const only = process.argv.slice(2);
		for (const measure of [
			firstLoad,
			offlineLaunch,
			bootstrap,
			warmPull,
			mobile,
			benchLedger,
			importRoster,
			importScreen,
		]) {
			if (only.length > 0 && !only.includes(measure.name)) continue;
			say(`Measuring: ${measure.name} …`);
			rows.push(...(await measure(stage).catch(notMeasured(measure.name))));
		}
		await stage.browser.close();
		say(`\n${table(rows)}\n`);
		const missed = rows.filter(isMissed);
		say(missed.length === 0 ? 'All budgets are kept.' : `Missed: ${missed.map(({ what }) => what).join(' · ')}`);
	} finally {
		await town.emulators.stop();
	}
}

bench().then(() => process.exit(0), giveUp);
