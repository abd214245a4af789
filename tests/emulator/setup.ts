import { createServer, type AddressInfo } from 'node:net';
import { startFirestore } from '#seeds/firebase/firestore';

/** A port that is free now: two runs beside each other must not meet. */
function freePort(): Promise<number> {
	return new Promise((answer, fail) => {
		const probe = createServer().once('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => answer(port));
		});
	});
}

/** One Firestore emulator for all `.emulator.test.ts` files; each makes a project of its own in it. */
export default async function setup(): Promise<() => Promise<void>> {
	const firestore = await startFirestore({
		port: await freePort(),
		projectId: 'demo-kairan-tests',
		rulesFile: 'functions/firestore.rules',
	});
	process.env.FIRESTORE_EMULATOR_HOST = firestore.host;
	// Google's client would look for credentials that no emulator needs.
	process.env.METADATA_SERVER_DETECTION = 'none';
	return () => firestore.stop();
}
