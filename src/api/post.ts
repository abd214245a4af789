import type * as z from 'zod/mini';
import { Retry } from '#sync/errors';
import { json, type Call, type Client } from './client';

/** How long an answer to a small question is waited for, in ms. */
const TIMEOUT_MS = 20_000;

/** Asks something small, and reads the reply by its shape. @throws ApiError, Retry; SignedOut as `signing` has it */
export async function post<T>(
	client: Client,
	call: Pick<Call, 'path' | 'signing'>,
	request: object,
	reply: z.ZodMiniType<T>,
): Promise<T> {
	const response = await client({
		...call,
		method: 'POST',
		timeout: TIMEOUT_MS,
		type: 'application/json',
		body: JSON.stringify(request),
	});
	const read = reply.safeParse(await json(response));
	if (!read.success) throw new Retry('unreadable');
	return read.data;
}
