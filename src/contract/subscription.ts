import * as z from 'zod/mini';
import { MemberRef } from './ids';
import { LanguageTag } from './language';

/**
 * What a browser gives a page that may wake it: https://www.w3.org/TR/push-api/#dom-pushsubscription-tojson. The keys
 * are those of RFC 8291: a point of P-256 (65 bytes) and 16 random bytes, in base64url.
 */
export const WebPushSubscription = z.object({
	/** Whether it may be written to is asked by `functions/delivery/push-endpoint`. */
	endpoint: z.string().check(z.maxLength(1000), z.regex(/^https?:\/\/\S+$/)),
	keys: z.object({
		p256dh: z.string().check(z.regex(/^[A-Za-z0-9_-]{87}$/)),
		auth: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
	}),
});
export type WebPushSubscription = z.infer<typeof WebPushSubscription>;

/** When a phone is told of what is not urgent: at once, of all together in the evening, or never. */
export const NoticeTiming = z.enum(['now', 'evening', 'never']);
export type NoticeTiming = z.infer<typeof NoticeTiming>;

/** Members that one phone acts for at most, in one request. */
export const MEMBERS_MAX = 20;

/**
 * `PUT /api/subscription`, at every launch: how this phone can be woken now, for all that it acts for. `null`: not at
 * all. What the server knows already is not written again.
 */
export const SubscriptionRequest = z.object({
	members: z.array(MemberRef).check(z.minLength(1), z.maxLength(MEMBERS_MAX)),
	subscription: z.nullable(WebPushSubscription),
	/** In which language its notices are. */
	language: LanguageTag,
	/** Whether titles may stand on the lock screen. */
	titles: z.boolean(),
	/** At once where a phone does not say. */
	timing: z.optional(NoticeTiming),
});
export type SubscriptionRequest = z.infer<typeof SubscriptionRequest>;

/** The server's public VAPID key (RFC 8292) in base64url, with which to subscribe; null when it sends no push. */
export const SubscriptionReply = z.object({ vapidKey: z.nullable(z.string()) });
export type SubscriptionReply = z.infer<typeof SubscriptionReply>;

/**
 * The payload of a push, once decrypted. Its outer shape is that of Declarative Web Push, so that Safari 18.4+ shows it
 * even when the worker fails: https://webkit.org/blog/16535/meet-declarative-web-push/
 */
export const PushPayload = z.object({
	web_push: z.literal(8030),
	/** The worker may change it: without this Safari does not ask it. */
	mutable: z.literal(true),
	notification: z.object({
		title: z.string(),
		lang: z.string(),
		/** A notice of the same tag takes the place of the one before. */
		tag: z.string(),
		/** The page that it opens. */
		navigate: z.string(),
		/**
		 * With which the worker reports that it was shown (`ArrivalRequest`), where anybody asks for that; and which
		 * version of what it tells of this is: the same one again makes no sound. Notices of older servers have none.
		 */
		data: z.optional(z.object({ arrival: z.optional(z.string()), version: z.string() })),
	}),
});
export type PushPayload = z.infer<typeof PushPayload>;
