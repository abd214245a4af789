type SyncEngine = typeof import('./sync-engine');

/** The same functions, each of them asynchronous. */
type Lazy<Module> = {
	[Name in keyof Module]: Module[Name] extends (...args: infer Args) => infer Result
		? (...args: Args) => Promise<Awaited<Result>>
		: never;
};

/**
 * The functions of `sync-engine.ts`, which is fetched with the first call of one of them: the sync, the API and the
 * sign-in are most of the app's bytes, and a list is readable without them.
 */
export const engine = new Proxy({} as Lazy<SyncEngine>, {
	get:
		(_, name: keyof SyncEngine) =>
		async (...args: unknown[]): Promise<unknown> =>
			((await import('./sync-engine'))[name] as (...args: unknown[]) => unknown)(...args),
});
