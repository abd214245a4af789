import { foundWithActors } from '#tests/support/emulator-association';
import { startTestServer } from '#tests/support/server';
import { median, type Row } from './row';
import type { Stage } from './stage';

const RUNS = 60;
const WARM_UP = 20;

/** A household's pull that finds nothing new: the server's own code in this process, over the same emulator. */
export async function warmPull(stage: Stage): Promise<Row[]> {
	process.env.FIRESTORE_EMULATOR_HOST = stage.town.emulators.firestore;
	process.env.METADATA_SERVER_DETECTION = 'none';
	const server = await startTestServer();
	const { h1 } = await foundWithActors(server);
	const { cursor } = await h1.pull();
	const cpu: number[] = [];
	let reads = 0;
	for (let i = 0; i < WARM_UP + RUNS; i += 1) {
		server.store.meter.take();
		const before = process.cpuUsage();
		await h1.pull(cursor);
		const { user, system } = process.cpuUsage(before);
		if (i >= WARM_UP) cpu.push((user + system) / 1000);
		reads = Math.max(reads, server.store.meter.take().reads);
	}
	await server.stop();
	const note = `nothing new; ${RUNS} pulls`;
	return [
		{ what: 'warm pull, document reads', budget: 2, measured: reads, unit: '', note },
		{ what: 'warm pull, CPU of the server', budget: 30, measured: median(cpu), unit: 'ms', note },
	];
}
