import { TrialReply, type TrialRequest } from '#contract/trial';
import { Retry } from '#sync/errors';
import { json, type Client } from './client';

const TIMEOUT_MS = 20_000;

/** Shows a notice on the phones of the seat that is writing; answers on how many. @throws ApiError, Retry, SignedOut */
export async function sendTrial(client: Client, request: TrialRequest): Promise<TrialReply> {
	const response = await client({
		method: 'POST',
		path: 'trial',
		signing: 'always',
		timeout: TIMEOUT_MS,
		type: 'application/json',
		body: JSON.stringify(request),
	});
	const read = TrialReply.safeParse(await json(response));
	if (!read.success) throw new Retry('unreadable');
	return read.data;
}
