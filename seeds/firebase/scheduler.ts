import { SCHEDULED_JOBS } from '#functions/jobs/scheduled';
import { REGION } from '#functions/region';
import type { Emulators } from './emulators';
import { HOST } from './ports';

/** How often daily jobs run here, in ms: their own hour would hardly ever come while somebody tries Kairan out. */
const HOUR_MS = 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** Runs a scheduled job once, as Cloud Scheduler would: the functions emulator knows the jobs, but fires none. */
async function runJob(name: string, { ports, projectId }: Pick<Emulators, 'ports' | 'projectId'>): Promise<void> {
	const trigger = `http://${HOST}:${ports.functions}/functions/projects/${projectId}/triggers/${REGION}-jobs-${name}-0`;
	const reply = await fetch(trigger, { method: 'POST' });
	if (!reply.ok) throw new Error(`The job ${name} failed: ${reply.status} ${await reply.text()}`);
}

/**
 * Runs every scheduled job now, and then once an hour, or once a minute where its schedule is in minutes, until the
 * process ends; `say` is told of those that fail.
 */
export function startScheduler(emulators: Pick<Emulators, 'ports' | 'projectId'>, say: (line: string) => void): void {
	for (const [name, { schedule }] of Object.entries(SCHEDULED_JOBS)) {
		const run = () => void runJob(name, emulators).catch((error: unknown) => say(String(error)));
		run();
		setInterval(run, schedule.endsWith(' minutes') ? MINUTE_MS : HOUR_MS).unref();
	}
}
