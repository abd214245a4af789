import { startEmulators } from '#seeds/firebase/emulators';
import { HOST } from '#seeds/firebase/ports';
import { freePorts } from '#tests/support/ports';
import { ENGINE_NAMES, missing } from './engines';
import { handOver } from './target';

/**
 * Says which engines this machine can't run, and starts the local Firebase; each test founds an association of its own.
 */
export default async function setup(): Promise<() => Promise<void>> {
	for (const why of ENGINE_NAMES.map(missing)) if (why) console.log(why);
	const ports = await freePorts();
	const { origin, operatorSecret, stop } = await startEmulators({ ports });
	handOver({ origin, auth: `${HOST}:${ports.auth}`, operatorSecret });
	return stop;
}
