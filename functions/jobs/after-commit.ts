/**
 * Hands jobs, by their ids, to whatever runs them soon. It may fail or run them twice: each stands in the store until
 * it is done (`JobDoc`), where the sweep finds it.
 */
export type DispatchJobs = (ids: string[]) => Promise<void>;
