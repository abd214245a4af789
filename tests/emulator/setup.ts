import { startFirestore } from '#seeds/firebase/firestore';
import { freePort } from '#tests/support/ports';

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
