import {
	JoinRequestLook,
	type LookAtJoinRequest,
	type PutJoinRequest,
	type WithdrawJoinRequest,
} from '#contract/join-requests';
import { Retry } from '#sync/errors';
import { json, type Client } from './client';

const TIMEOUT_MS = 20_000;

async function post(client: Client, path: string, request: object): Promise<JoinRequestLook> {
	const response = await client({
		...{ method: 'POST', path, signing: 'ifAny', timeout: TIMEOUT_MS },
		...{ type: 'application/json', body: JSON.stringify(request) },
	});
	const read = JoinRequestLook.safeParse(await json(response));
	if (!read.success) throw new Retry('unreadable');
	return read.data;
}

/** Asks to join. @throws ApiError, Retry */
export const putJoinRequest = (client: Client, request: PutJoinRequest) => post(client, 'join-requests', request);

/** What became of it. @throws ApiError, Retry */
export const lookAtJoinRequest = (client: Client, request: LookAtJoinRequest) =>
	post(client, 'join-requests/look', request);

/** Takes it back. @throws ApiError, Retry */
export const withdrawJoinRequest = (client: Client, request: WithdrawJoinRequest) =>
	post(client, 'join-requests/withdraw', request);
