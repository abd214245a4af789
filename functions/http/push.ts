import type { Hono } from 'hono';
import { PUSH_MAX_BYTES, PushRequest, type PushReply } from '#contract/push';
import { DAY_MS } from '#domain/moment';
import { processAll } from '#functions/commands/batch';
import { forDevice } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { dispatch } from './dispatch';

/**
 * Commands older than this are replayed by the seeds, with the clock of their day: nobody waits for what they announce,
 * and the sweep drops it. A task for each would keep the local task queue from what is sent now.
 */
const REPLAYED_MS = DAY_MS;

/** What of a device's budget a command spends besides: what fills a city's lists, or rings somebody else's phone. */
const SPENT_BY = new Map<unknown, 'lessonApplications' | 'dutyAsks' | 'safetyReports'>([
	['lessonApplication.send', 'lessonApplications'],
	['duty.ask', 'dutyAsks'],
	['safety.report', 'safetyReports'],
]);

const spentBy = (command: unknown) =>
	typeof command === 'object' && command !== null && 'name' in command ? SPENT_BY.get(command.name) : undefined;

/**
 * How long commands are processed for one push, in ms. Fifty parts of a roster take longer than a phone waits for an
 * answer (`src/api/transport.ts`, 30 s); what is answered `retry` for want of time it sends at once.
 */
const LONGEST_MS = 8000;

/** `POST /push`: the phone's commands, in its order. */
export function push(app: Hono<Env>, deps: Deps): void {
	app.post('/push', (c) =>
		forDevice(c, deps, 'push', async (device) => {
			const { commands } = await readJson(c, PushRequest, PUSH_MAX_BYTES);
			const { store, secrets, log } = deps;
			const now = c.get('now');
			const [devices, at] = [c.get('devices'), Date.parse(now)];
			devices.spend('commands', device, commands.length, at);
			for (const what of new Set(commands.map(spentBy)))
				if (what) devices.spend(what, device, commands.filter((one) => spentBy(one) === what).length, at);
			const end = Date.parse(deps.now()) + LONGEST_MS;
			const hasTime = () => Date.parse(deps.now()) < end;
			const { results, jobs } = await processAll(commands, { store, secrets, device, now }, log, hasTime);
			const isReplayed = Date.parse(deps.now()) - Date.parse(now) > REPLAYED_MS;
			if (jobs.length > 0 && !isReplayed) await dispatch(jobs, deps, 'push.jobs');
			return c.json({ results } satisfies PushReply);
		}),
	);
}
