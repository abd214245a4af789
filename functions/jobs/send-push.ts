import type { Id, Moment } from '#contract/ids';
import type { Phone } from '#functions/delivery/phones';
import { pushMessage } from '#functions/delivery/push-message';
import type { PushMessage, PushSender } from '#functions/delivery/push-sender';
import type { JobDeps } from './job';
import type { Sending, SendOutcome } from './sending';

interface Pushing {
	push: PushSender;
	association: Id;
	/** Passes the quiet hours, and wakes a phone that sleeps. */
	urgent: boolean;
	/** Of circulars: which reminder of them it is; absent for news. */
	reminder?: number;
	/** Of a question: when those were to be reminded who have not answered. */
	asks?: Moment;
	/** What a phone is told; of its circulars when left out. */
	message?: (phone: Phone) => PushMessage;
	deps: JobDeps;
}

/** How a fan-out wakes phones: fifty at once, which is mostly waiting for a push service. */
export const byPush = (pushing: Pushing): Pick<Sending<Phone>, 'atOnce' | 'send' | 'urgent'> => ({
	urgent: pushing.urgent,
	atOnce: 50,
	send: (phone) => sendPush(phone, pushing),
});

/** What a phone is told of its circulars. */
const ofCirculars = (
	phone: Phone,
	{ association, urgent, reminder, asks, deps: { tokens, now } }: Pushing,
): PushMessage => pushMessage(phone, { association, urgent, reminder, asks, tokens, now: now() });

async function sendPush(phone: Phone, pushing: Pushing): Promise<SendOutcome> {
	const { push, association, urgent, message, deps } = pushing;
	const { endpoint, p256dh, auth, timing } = phone.push;
	if (!urgent && !message && timing === 'never') return 'spared';
	const outcome = await push.send(
		{ endpoint, keys: { p256dh, auth } },
		message?.(phone) ?? ofCirculars(phone, pushing),
	);
	if (outcome === 'gone') {
		for (const { id } of phone.members)
			await deps.store.delivery.dropSubscription({ association, member: id }, phone.key, endpoint);
	}
	if (outcome === 'refused') deps.log.failed('jobs.fanOut.refused', undefined);
	return outcome === 'gone' || outcome === 'refused' ? 'failed' : outcome;
}
