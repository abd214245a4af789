import { createClient } from '#api/client';
import { SignedOut } from '#sync/errors';
import { reach } from './reach';

const clientOf = (by: typeof fetch) => createClient({ fetch: by, token: () => Promise.reject(new SignedOut()) });

/** Calls of the API by a browser that nobody is asked to sign in on. */
export const stranger = clientOf(reach);

/** The same for what a mail leads to: that is meant in earnest, also in a window in which somebody practises. */
export const mailReader = clientOf((...call) => fetch(...call));
