import type { Id } from '#contract/ids';
import type { Phone } from '#functions/delivery/phones';
import type { PushMessage, PushSender } from '#functions/delivery/push-sender';
import type { FanOut, SendOutcome } from './fan-out';
import type { JobDeps } from './job';

interface Pushing {
	push: PushSender;
	association: Id;
	/** Passes the quiet hours, and wakes a phone that sleeps. */
	urgent: boolean;
	message: (phone: Phone) => PushMessage;
	deps: JobDeps;
}

/** How a fan-out wakes phones: fifty at once, which is mostly waiting for a push service. */
export const byPush = (pushing: Pushing): Pick<FanOut<Phone>, 'atOnce' | 'send' | 'urgent'> => ({
	urgent: pushing.urgent,
	atOnce: 50,
	send: (phone) => sendPush(phone, pushing),
});

async function sendPush(phone: Phone, { push, association, message, deps }: Pushing): Promise<SendOutcome> {
	const { endpoint, p256dh, auth } = phone.push;
	const outcome = await push.send({ endpoint, keys: { p256dh, auth } }, message(phone));
	if (outcome === 'gone') {
		for (const { id } of phone.members)
			await deps.store.delivery.dropSubscription({ association, member: id }, phone.key, endpoint);
	}
	if (outcome === 'refused') deps.log.failed('jobs.fanOut.refused', undefined);
	return outcome === 'gone' || outcome === 'refused' ? 'failed' : outcome;
}
