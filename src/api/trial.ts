import { TrialReply, type TrialRequest } from '#contract/trial';
import type { Client } from './client';
import { post } from './post';

/** Shows a notice on the phones of the seat that is writing; answers on how many. @throws ApiError, Retry, SignedOut */
export const sendTrial = (client: Client, request: TrialRequest): Promise<TrialReply> =>
	post(client, { path: 'trial', signing: 'always' }, request, TrialReply);
