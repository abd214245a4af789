import type { Context, Hono } from 'hono';
import { PULL_LIMIT, PullRequest, type PullPage, type PullReply } from '#contract/pull';
import { Budget } from '#functions/pull/budget';
import { pageFor } from '#functions/pull/page';
import type { Sent } from '#functions/pull/refills';
import { forDevice } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { eachOnce } from './each-once';
import { later } from './errors';

/** Twenty members with their cursors are under 4 kB. */
const BODY_MAX = 16 * 1024;

/** `POST /pull`: what is new for each member that the device acts for. */
export function pull(app: Hono<Env>, deps: Deps): void {
	app.post('/pull', (c) =>
		forDevice(c, deps, 'pull', async (device) => {
			const { v, members } = await readJson(c, PullRequest, BODY_MAX);
			const { store, log, pullLimit: limit = PULL_LIMIT } = deps;
			const sent = sentTo(device, c);
			const pulling = { store, log, device, v, limit, now: c.get('now'), budget: new Budget(), sent };
			const pages: PullPage[] = [];
			// One after the other, so that they share the budget.
			for (const request of eachOnce(members, ({ as }) => as)) {
				const page = await pageFor(request, pulling);
				if (!page) return later(c);
				pages.push(page);
			}
			return c.json({ pages } satisfies PullReply);
		}),
	);
}

/** What this device was sent in this window. */
function sentTo(device: string, c: Context<Env>): Sent {
	const [devices, now] = [c.get('devices'), Date.parse(c.get('now'))];
	return {
		changes: () => devices.spent('changes', device, now),
		add: (changes) => devices.spend('changes', device, changes, now),
	};
}
