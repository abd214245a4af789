import { SubscriptionReply, type SubscriptionRequest } from '#contract/subscription';
import { Retry } from '#sync/errors';
import { json, type Client } from './client';

const TIMEOUT_MS = 20_000;

/**
 * Tells the server how this phone can be woken; answers with which key to subscribe. @throws ApiError, Retry, SignedOut
 */
export async function putSubscription(client: Client, request: SubscriptionRequest): Promise<SubscriptionReply> {
	const response = await client({
		method: 'PUT',
		path: 'subscription',
		signing: 'always',
		timeout: TIMEOUT_MS,
		type: 'application/json',
		body: JSON.stringify(request),
	});
	const read = SubscriptionReply.safeParse(await json(response));
	if (!read.success) throw new Retry('unreadable');
	return read.data;
}
