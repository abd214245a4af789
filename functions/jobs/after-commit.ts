/**
 * Hands jobs, by their ids, to whatever runs them soon. It may fail or run them twice: each stands in the store until
 * it is done (`JobDoc`), where the sweep finds it.
 */
export type DispatchJobs = (ids: string[]) => Promise<void>;

/** Hands on what is due at once. Where nobody runs tasks, or that fails, the sweep finds it a minute later. */
export async function dispatchDue(ids: string[], { dispatchJobs }: { dispatchJobs?: DispatchJobs }): Promise<void> {
	if (ids.length > 0) await dispatchJobs?.(ids);
}
