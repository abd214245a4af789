import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { freePort } from './ports';

/** As much of firebase-tools' own code as is used here; it has no types. */
interface Listener {
	listen(port: number, host: string, ready: () => void): Server;
}
type CreateApp = (projectId: string, emulator: unknown) => Promise<Listener>;
type Emulator = new (args: { projectId: string; host: string; port: number; rules: unknown[] }) => {
	_persistence: { deleteAll(): Promise<void> };
};
interface Registry {
	INSTANCES: Map<string, unknown>;
}

const require = createRequire(import.meta.url);
const HOST = '127.0.0.1';

/**
 * The storage emulator of firebase-tools in this process, without the rules' runtime: that is a jar which not every
 * machine can fetch, and the server, which these tests are about, is not bound by rules.
 */
export async function startStorage(projectId: string): Promise<{ url: string; stop(): Promise<void> }> {
	const { StorageEmulator } = require('firebase-tools/lib/emulator/storage') as { StorageEmulator: Emulator };
	const { createApp } = require('firebase-tools/lib/emulator/storage/server') as { createApp: CreateApp };
	const { EmulatorRegistry } = require('firebase-tools/lib/emulator/registry') as { EmulatorRegistry: Registry };
	const port = await freePort();
	const emulator = new StorageEmulator({ projectId, host: HOST, port, rules: [] });
	// It asks the registry where it is itself, for the links in its answers.
	EmulatorRegistry.INSTANCES.set('storage', emulator);
	const app = await createApp(projectId, emulator);
	const server = await new Promise<Server>((ready) => {
		const listening: Server = app.listen(port, HOST, () => ready(listening));
	});
	return {
		url: `http://${HOST}:${port}`,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
			await emulator._persistence.deleteAll();
		},
	};
}
