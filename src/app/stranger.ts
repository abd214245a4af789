import { createClient } from '#api/client';
import { SignedOut } from '#sync/errors';

/** Calls of the API by a browser that nobody is asked to sign in on. */
export const stranger = createClient({
	fetch: (...call) => fetch(...call),
	token: () => Promise.reject(new SignedOut()),
});
