import { SCHEDULED_JOBS } from '#functions/jobs/scheduled';
import { REGION } from '#functions/region';
import type { Emulators } from './emulators';
import { HOST } from './ports';

/** How often each job runs here, in ms. Their own schedules would hardly ever come while somebody tries Kairan out. */
const EVERY_MS = 60 * 60 * 1000;

/** Runs a scheduled job once, as Cloud Scheduler would: the functions emulator knows the jobs, but fires none. */
async function runJob(name: string, { ports, projectId }: Pick<Emulators, 'ports' | 'projectId'>): Promise<void> {
	const trigger = `http://${HOST}:${ports.functions}/functions/projects/${projectId}/triggers/${REGION}-jobs-${name}-0`;
	const reply = await fetch(trigger, { method: 'POST' });
	if (!reply.ok) throw new Error(`The job ${name} failed: ${reply.status} ${await reply.text()}`);
}

/** Runs every scheduled job now and once an hour, until the process ends; `say` is told of those that fail. */
export function startScheduler(emulators: Pick<Emulators, 'ports' | 'projectId'>, say: (line: string) => void): void {
	const runAll = async () => {
		for (const name of Object.keys(SCHEDULED_JOBS)) {
			await runJob(name, emulators).catch((error: unknown) => say(String(error)));
		}
	};
	void runAll();
	setInterval(() => void runAll(), EVERY_MS).unref();
}
