import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { Announcements } from './announcements';
import type { EmulatorAssociation } from './emulator-association';
import type { PushService } from '#seeds/mailbox/push-service';
import { startTestServer, type TestServer } from './server';

/*
 * What the tests of notices begin with: a server for the whole file, and for each test an association whose notices a
 * stand-in of a push service receives. A test file imports these bindings, which are live.
 */

/** The server of this file. */
export let server: TestServer;
/** The notices of the test that runs. */
export let all: Announcements;
/** The association of the test that runs. */
export let association: EmulatorAssociation;
/** What its notices come to. */
export let service: PushService;

/** Registers the hooks that set the bindings above. */
export function announcementsForEachTest(): void {
	beforeAll(async () => {
		server = await startTestServer();
	});
	afterAll(() => server.stop());
	beforeEach(async () => {
		all = await Announcements.start(server);
		({ association, service } = all);
	});
	afterEach(() => all.stop());
}
