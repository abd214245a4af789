import { createECDH, createHash } from 'node:crypto';
import webPush from 'web-push';
import type { WebPushSubscription } from '#contract/subscription';
import { isPushEndpoint } from './push-endpoint';

/** What became of one push: `later` in ms when the service said when; `refused` as it is, but the phone may stay. */
type PushOutcome = 'accepted' | 'gone' | 'refused' | { later: number | undefined };

export interface PushMessage {
	payload: string;
	/** Wakes a phone that sleeps (RFC 8030, 5.3). */
	urgent: boolean;
	/** A push of the same topic takes the place of one that waits for a phone without signal. */
	topic: string;
}

/** Sends one push. Never throws: whatever fails on the way is `later`. */
export interface PushSender {
	/** The public VAPID key, with which phones subscribe. */
	publicKey: string;
	/** Whether it would send to this address. */
	mayReach(endpoint: string): boolean;
	send(to: WebPushSubscription, message: PushMessage): Promise<PushOutcome>;
}

export interface PushSettings {
	/** The private VAPID key: 32 bytes in hex. */
	privateKey: string;
	/** Whom a push service may write to: a `mailto:` or `https:` address. Apple refuses one that does not exist. */
	contact: string;
	/** Also sends to this machine. */
	loopback: boolean;
}

/** Seconds for which a push service keeps what a phone without signal has not got: what is older is read in the app. */
export const PUSH_TTL_S = 3 * 24 * 60 * 60;
/** A service that takes longer than this is asked again later. */
const TIMEOUT_MS = 10_000;
/** The service does not know the phone any more. Any other answer leaves it: towns#3113, ntfy#1533. */
const GONE = [404, 410];
/** It says nothing of the push or the phone: our key or clock is wrong and is put right some day, or it is busy. */
const LATER = [401, 403, 408, 429];
/** No service that asks for longer is waited for longer: a slip of its own would cost the household its notice. */
const RETRY_AFTER_MAX_MS = 4 * 60 * 60 * 1000;

/** Letters that a Topic may have, in a length that Apple takes: not 1 modulo 4 (RFC 8030, 5.4). */
const topicOf = (topic: string) => createHash('sha256').update(topic).digest('base64url').slice(0, 32);

/** @throws when the private key is none */
export function createPushSender({ privateKey, contact, loopback }: PushSettings): PushSender {
	const key = createECDH('prime256v1');
	key.setPrivateKey(Buffer.from(privateKey, 'hex'));
	const publicKey = key.getPublicKey('base64url');
	const vapidDetails = { subject: contact, publicKey, privateKey: key.getPrivateKey('base64url') };
	const mayReach = (endpoint: string) => isPushEndpoint(endpoint, { loopback });

	function post({ endpoint, method, headers, body }: webPush.RequestDetails): Promise<Response> {
		return fetch(endpoint, {
			method,
			headers: headers as Record<string, string>,
			body: new Uint8Array(body ?? []),
			// A service that sends elsewhere is none of those that are known.
			redirect: 'manual',
			signal: AbortSignal.timeout(TIMEOUT_MS),
		});
	}

	return {
		publicKey,
		mayReach,
		async send(to, message) {
			if (!mayReach(to.endpoint)) return 'gone';
			const request = encrypted(to, message, vapidDetails);
			if (!request) return 'refused';
			try {
				return await outcomeOf(await post(request));
			} catch {
				return { later: undefined };
			}
		},
	};
}

/** The request that carries a message to a phone; undefined when the phone's keys are none. */
function encrypted(
	to: WebPushSubscription,
	{ payload, urgent, topic }: PushMessage,
	vapidDetails: NonNullable<webPush.RequestOptions['vapidDetails']>,
): webPush.RequestDetails | undefined {
	try {
		const urgency = urgent ? 'high' : 'normal';
		return webPush.generateRequestDetails(to, payload, {
			vapidDetails,
			TTL: PUSH_TTL_S,
			urgency,
			topic: topicOf(topic),
		});
	} catch {
		return undefined;
	}
}

async function outcomeOf(response: Response): Promise<PushOutcome> {
	await response.body?.cancel();
	if (response.ok) return 'accepted';
	if (GONE.includes(response.status)) return 'gone';
	if (LATER.includes(response.status) || response.status >= 500) return { later: retryAfter(response) };
	return 'refused';
}

/** The header in ms; its form as a date is rare enough to be left to our own times. */
function retryAfter({ headers }: Response): number | undefined {
	const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
	return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, RETRY_AFTER_MAX_MS) : undefined;
}
