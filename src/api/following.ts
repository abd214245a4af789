import type * as z from 'zod/mini';
import {
	FollowReply,
	FollowTrialReply,
	OpenedReply,
	ProgressReply,
	type FollowRequest,
	type FollowTrialRequest,
	type ProgressRequest,
} from '#contract/following';
import { Retry } from '#sync/errors';
import { json, plainly, type Client } from './client';

const TIMEOUT_MS = 20_000;

async function ask<T>(client: Client, path: string, request: object, shape: z.ZodMiniType<T>): Promise<T> {
	const response = await client({
		...{ method: 'POST', path, signing: 'always', timeout: TIMEOUT_MS },
		...{ type: 'application/json', body: JSON.stringify(request) },
	}).catch(plainly);
	const read = shape.safeParse(await json(response));
	if (!read.success) throw new Retry('unreadable');
	return read.data;
}

/** Follows the household whose card is shown. @throws ApiError, Retry, SignedOut */
export const followCard = (client: Client, request: FollowRequest): Promise<FollowReply> =>
	ask(client, 'follow', request, FollowReply);

/** How far the followed households are. @throws ApiError, Retry, SignedOut */
export const followedProgress = (client: Client, request: ProgressRequest): Promise<ProgressReply> =>
	ask(client, 'follow/progress', request, ProgressReply);

/** Whether those who were followed opened the app since. @throws ApiError, Retry, SignedOut */
export const followedOpened = (client: Client, request: ProgressRequest): Promise<OpenedReply> =>
	ask(client, 'follow/opened', request, OpenedReply);

/** Shows a trial notice on a followed phone. @throws ApiError, Retry, SignedOut */
export const followedTrial = (client: Client, request: FollowTrialRequest): Promise<FollowTrialReply> =>
	ask(client, 'follow/trial', request, FollowTrialReply);
