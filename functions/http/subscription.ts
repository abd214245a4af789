import type { Hono } from 'hono';
import { SubscriptionRequest, type SubscriptionReply } from '#contract/subscription';
import { dayInJapan } from '#domain/moment';
import { forDevice } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { eachOnce } from './each-once';
import { HttpRefusal } from './errors';

/** Twenty members and one subscription. */
const BODY_MAX = 8 * 1024;

/** `PUT /subscription`: how the phone that asks is woken from now on, for each member that it acts for. */
export function subscription(app: Hono<Env>, deps: Deps): void {
	app.put('/subscription', (c) =>
		forDevice(c, deps, 'other', async (device) => {
			const request = await readJson(c, SubscriptionRequest, BODY_MAX);
			const { members, subscription: asked, language, titles, timing } = request;
			if (asked && !deps.push?.mayReach(asked.endpoint)) throw new HttpRefusal('MALFORMED', { detail: 'endpoint' });
			const push = asked
				? { endpoint: asked.endpoint, ...asked.keys, language, titles, ...(timing && { timing }) }
				: undefined;
			// One that the device does not act for any more is left out: its phone learns of that when it pulls.
			const today = dayInJapan(c.get('now'));
			for (const as of eachOnce(members, (one) => one))
				await deps.store.delivery.noteSubscription(as, device, push, today);
			return c.json({ vapidKey: deps.push?.publicKey ?? null } satisfies SubscriptionReply);
		}),
	);
}
