import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Deps } from '#functions/http/deps';
import { type EmulatorAssociation, foundWithActors } from './emulator-association';
import { startTestServer, type TestServer } from './server';

/*
 * What most emulator tests begin with: a server for the whole file, and an association in which everybody acts. A test
 * file imports these bindings, which are live: they are set by the hooks that one of the two functions registers.
 */

/** The server of this file. */
export let server: TestServer;
/** The association of the test that runs. */
export let association: EmulatorAssociation;

function startServer(options: Partial<Deps>): void {
	beforeAll(async () => {
		server = await startTestServer(options);
	});
	afterAll(() => server.stop());
}

/** Founds another association, which takes the place of the one before. */
export async function foundAnother(): Promise<void> {
	association = await foundWithActors(server);
}

/** A new association for each test. */
export function associationForEachTest(options: Partial<Deps> = {}): void {
	startServer(options);
	beforeEach(foundAnother);
}

/** One association for all tests of the file. */
export function associationForAllTests(options: Partial<Deps> = {}): void {
	startServer(options);
	beforeAll(foundAnother);
}
