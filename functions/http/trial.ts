import type { Hono } from 'hono';
import { TrialRequest, type TrialReply } from '#contract/trial';
import { mayAsk } from '#domain/commands/index';
import { dayInJapan } from '#domain/moment';
import { trialMessage } from '#functions/delivery/push-message';
import { memberNow } from '#functions/store/members';
import { forDevice } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';

const BODY_MAX = 4 * 1024;

/** `POST /trial`: the notice of what a seat is writing, to its own phones alone. One that fails is not tried again. */
export function trial(app: Hono<Env>, deps: Deps): void {
	app.post('/trial', (c) =>
		forDevice(c, deps, 'other', async (device) => {
			const { as, ...notice } = await readJson(c, TrialRequest, BODY_MAX);
			const { push, store } = deps;
			const doc = (await store.memberAndHead(as)).member;
			const member = memberNow(as, doc, device, dayInJapan(c.get('now')));
			if (!doc || !member || !mayAsk(member.role, 'message.send')) throw new HttpRefusal('NOT_ALLOWED');
			c.get('devices').spend('trials', device, 1, Date.parse(c.get('now')));
			const phones = push ? Object.values(doc.devices).flatMap((one) => one.push ?? []) : [];
			const outcomes = await Promise.all(
				phones.map(({ endpoint, p256dh, auth, ...wishes }) =>
					push?.send({ endpoint, keys: { p256dh, auth } }, trialMessage(notice, as, wishes)),
				),
			);
			return c.json({ phones: outcomes.filter((outcome) => outcome === 'accepted').length } satisfies TrialReply);
		}),
	);
}
