import {
	JoinRequestLook,
	type LookAtJoinRequest,
	type PutJoinRequest,
	type WithdrawJoinRequest,
} from '#contract/join-requests';
import type { Client } from './client';
import { post } from './post';

const ask = (client: Client, path: string, request: object): Promise<JoinRequestLook> =>
	post(client, { path, signing: 'ifAny' }, request, JoinRequestLook);

/** Asks to join. @throws ApiError, Retry */
export const putJoinRequest = (client: Client, request: PutJoinRequest) => ask(client, 'join-requests', request);

/** What became of it. @throws ApiError, Retry */
export const lookAtJoinRequest = (client: Client, request: LookAtJoinRequest) =>
	ask(client, 'join-requests/look', request);

/** Takes it back. @throws ApiError, Retry */
export const withdrawJoinRequest = (client: Client, request: WithdrawJoinRequest) =>
	ask(client, 'join-requests/withdraw', request);
