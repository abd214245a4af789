import { createClient } from '#api/client';
import { SignedOut } from '#sync/errors';
import { reach } from './reach';

/** Calls of the API by a browser that nobody is asked to sign in on. */
export const stranger = createClient({
	fetch: reach,
	token: () => Promise.reject(new SignedOut()),
});
