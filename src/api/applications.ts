import {
	ApplicationLook,
	type ApplicationLookRequest,
	type ApplyRequest,
	type WithdrawRequest,
} from '#contract/applications';
import { Retry } from '#sync/errors';
import { json, type Client } from './client';

const TIMEOUT_MS = 20_000;

async function post(client: Client, path: string, request: object): Promise<ApplicationLook> {
	const response = await client({
		...{ method: 'POST', path, signing: 'ifAny', timeout: TIMEOUT_MS },
		...{ type: 'application/json', body: JSON.stringify(request) },
	});
	const read = ApplicationLook.safeParse(await json(response));
	if (!read.success) throw new Retry('unreadable');
	return read.data;
}

/** Asks to join. @throws ApiError, Retry */
export const apply = (client: Client, request: ApplyRequest) => post(client, 'applications', request);

/** What became of it. @throws ApiError, Retry */
export const lookAtApplication = (client: Client, request: ApplicationLookRequest) =>
	post(client, 'applications/look', request);

/** Takes it back. @throws ApiError, Retry */
export const withdrawApplication = (client: Client, request: WithdrawRequest) =>
	post(client, 'applications/withdraw', request);
