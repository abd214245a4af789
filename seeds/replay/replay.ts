import type { Phase, Script } from '#seeds/town/script';
import { Client, type Target } from './client';

/** Jobs of one phase that run side by side; more than this only wait for the one function of the emulator. */
const SIDE_BY_SIDE = 8;

/**
 * Carries the calls of each association out, in order. Answers a client per association, signed in as every device of
 * its script, for those who want to go on from there.
 */
export async function replay(scripts: Script[], target: Target): Promise<Map<string, Client>> {
	const clients = new Map<string, Client>();
	for (const script of scripts) {
		const client = new Client(target, script.association);
		clients.set(script.association, client);
		for (const phase of script.phases) await runPhase(phase, client);
	}
	return clients;
}

async function runPhase(phase: Phase, client: Client): Promise<void> {
	const queue = phase.filter((job) => job.length > 0);
	const worker = async () => {
		for (let job = queue.pop(); job; job = queue.pop()) for (const call of job) await client.make(call);
	};
	await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, queue.length) }, worker));
}
