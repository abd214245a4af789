import type * as z from 'zod/mini';
import { InspectReply, SessionReply, type ShownKey } from '#contract/session';
import { Retry } from '#sync/errors';
import { json, plainly, type Call, type Client } from './client';

const TIMEOUT_MS = 20_000;

async function ask<T>(client: Client, call: Pick<Call, 'path' | 'signing'>, key: ShownKey, reply: z.ZodMiniType<T>) {
	const response = await client({
		...call,
		method: 'POST',
		timeout: TIMEOUT_MS,
		type: 'application/json',
		body: JSON.stringify({ key }),
	}).catch(plainly);
	const read = reply.safeParse(await json(response));
	if (!read.success) throw new Retry('unreadable');
	return read.data;
}

/**
 * Whose card it is; uses nothing up. A browser that came in by it before is told even when it is used up. @throws
 * ApiError with a KEY_ code or TOO_MANY_TRIES; Retry
 */
export const inspectCard = (client: Client, key: ShownKey): Promise<InspectReply> =>
	ask(client, { path: 'session/inspect', signing: 'ifAny' }, key, InspectReply);

/** Redeems the card; a browser that is signed in already stays the same device. @throws as `inspectCard` does */
export const redeem = (client: Client, key: ShownKey): Promise<SessionReply> =>
	ask(client, { path: 'session', signing: 'ifAny' }, key, SessionReply);
