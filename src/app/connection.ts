import { createIdentity } from '#api/auth';
import { createClient } from '#api/client';
import { createTransport } from '#api/transport';
import { yieldToMain } from '#local/yield-to-main';
import { PRACTICE_DEVICE } from '#practice/device';
import { authSettings } from './auth-settings';
import { clock } from './clock.svelte';
import { compareClocks } from './now';
import { isPracticing } from './practicing';
import { reach } from './reach';

/*
 * The line to the server, for `sync-engine.ts` alone: who this browser is, and how it is asked.
 */

/** The sign-in to a server that is a part of the page: nobody is asked. */
const practiceIdentity = {
	token: async () => 'practice',
	device: async () => PRACTICE_DEVICE,
	signIn: async () => PRACTICE_DEVICE,
};

export const identity = isPracticing ? practiceIdentity : createIdentity(authSettings);
export const client = createClient({
	fetch: reach,
	token: identity.token,
	answered: (sent, server) => compareClocks({ sent, received: Date.now(), server }) && clock.refresh(),
});
export const transport = createTransport({ client, device: identity.device, yieldToMain });
