import * as z from 'zod/mini';

/**
 * What the service worker tells the pages that are open. `pushed`: something new is on the server.
 * `subscriptionChanged`: the browser wakes this phone under another address than the server knows. `open`: a notice was
 * pressed, and the page that it names is to be shown here; whoever does so answers through the port that comes with it.
 */
export const WorkerMessage = z.discriminatedUnion('type', [
	z.object({ type: z.literal('pushed') }),
	z.object({ type: z.literal('subscriptionChanged') }),
	z.object({ type: z.literal('open'), path: z.string().check(z.regex(/^\/(?!\/)/)) }),
]);
export type WorkerMessage = z.infer<typeof WorkerMessage>;
