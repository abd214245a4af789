import * as z from 'zod/mini';

/**
 * What the service worker tells the pages that are open. `pushed`: something new is on the server.
 * `subscriptionChanged`: the browser wakes this phone under another address than the server knows.
 */
export const WorkerMessage = z.object({ type: z.enum(['pushed', 'subscriptionChanged']) });
export type WorkerMessage = z.infer<typeof WorkerMessage>;
