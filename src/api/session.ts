import type * as z from 'zod/mini';
import { InspectReply, SessionReply, type ShownKey } from '#contract/session';
import { plainly, type Client } from './client';
import { post } from './post';

const ask = <T>(client: Client, path: string, key: ShownKey, reply: z.ZodMiniType<T>): Promise<T> =>
	post(client, { path, signing: 'ifAny' }, { key }, reply).catch(plainly);

/**
 * Whose card it is; uses nothing up. A browser that came in by it before is told even when it is used up. @throws
 * ApiError with a KEY_ code or TOO_MANY_TRIES; Retry
 */
export const inspectCard = (client: Client, key: ShownKey): Promise<InspectReply> =>
	ask(client, 'session/inspect', key, InspectReply);

/** Redeems the card; a browser that is signed in already stays the same device. @throws as `inspectCard` does */
export const redeem = (client: Client, key: ShownKey): Promise<SessionReply> =>
	ask(client, 'session', key, SessionReply);
