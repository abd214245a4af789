import type { FoundRequest } from '#contract/founding';
import type { Client } from './client';

const TIMEOUT_MS = 20_000;

/**
 * Founds an association as a city's seat, which `as` names. Asking again with the same ids after a lost answer is
 * refused as ASSOCIATION_EXISTS. @throws ApiError, Retry, SignedOut
 */
export async function foundAssociation(client: Client, request: FoundRequest): Promise<void> {
	await client({
		method: 'POST',
		path: 'found',
		signing: 'always',
		timeout: TIMEOUT_MS,
		type: 'application/json',
		body: JSON.stringify(request),
	});
}
