import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';

/** As much of firebase-tools' own code as is used here; it has no types. */
interface StorageServer {
	listen(port: number, host: string, ready: () => void): Server;
}
type CreateApp = (projectId: string, emulator: unknown) => Promise<StorageServer>;
type Emulator = new (args: { projectId: string; host: string; port: number; rules: unknown[] }) => {
	_persistence: { deleteAll(): Promise<void> };
};

const require = createRequire(import.meta.url);

/**
 * The storage emulator of firebase-tools in this process, without the rules' runtime: that is a jar which not every
 * machine can fetch, and the server, which these tests are about, is not bound by rules.
 */
export async function startStorage(projectId: string): Promise<{ host: string; stop(): Promise<void> }> {
	const { StorageEmulator } = require('firebase-tools/lib/emulator/storage') as { StorageEmulator: Emulator };
	const { createApp } = require('firebase-tools/lib/emulator/storage/server') as { createApp: CreateApp };
	const emulator = new StorageEmulator({ projectId, host: '127.0.0.1', port: 0, rules: [] });
	const app = await createApp(projectId, emulator);
	const server = await new Promise<Server>((ready) => {
		const listening: Server = app.listen(0, '127.0.0.1', () => ready(listening));
	});
	return {
		host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
			await emulator._persistence.deleteAll();
		},
	};
}
