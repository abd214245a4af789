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
import { plainly, type Client } from './client';
import { post } from './post';

const ask = <T>(client: Client, path: string, request: object, shape: z.ZodMiniType<T>): Promise<T> =>
	post(client, { path, signing: 'always' }, request, shape).catch(plainly);

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
