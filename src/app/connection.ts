import { createIdentity } from '#api/auth';
import { createClient } from '#api/client';
import { createTransport } from '#api/transport';
import { yieldToMain } from '#local/yield-to-main';
import { authSettings } from './auth-settings';
import { clock } from './clock.svelte';
import { compareClocks } from './now';
import { isPracticing, practiceIdentity } from './practicing';

/*
 * The line to the server, for `sync-engine.ts` alone: who this browser is, and how it is asked.
 */

/** In the practice town the server is a part of the page, which nobody has to sign in to. */
const practised: typeof fetch = async (...call) => (await import('./practice')).practiceApi.fetch(...call);
export const identity = isPracticing ? practiceIdentity : createIdentity(authSettings);
export const client = createClient({
	fetch: isPracticing ? practised : (...call) => fetch(...call),
	token: identity.token,
	answered: (sent, server) => compareClocks({ sent, received: Date.now(), server }) && clock.refresh(),
});
export const transport = createTransport({ client, device: identity.device, yieldToMain });
