/**
 * What the server may say about itself. No names, texts, keys, addresses or ids of people: only what happened and where
 * in the code. An error's message is left out, because it may quote what was sent.
 */
export interface Log {
	failed(what: string, error: unknown): void;
}

/** The parts of an error that may be logged. */
export function traits(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { error: typeof error };
	const at = (error.stack ?? '')
		.split('\n')
		.filter((line) => line.startsWith('    at '))
		.slice(0, 8);
	return { error: error.name, ...('code' in error && { code: error.code }), at };
}

/** One line of JSON each, as Cloud Logging reads it from the standard error. */
export const cloudLog: Log = {
	failed: (what, error) =>
		void process.stderr.write(`${JSON.stringify({ severity: 'ERROR', message: what, ...traits(error) })}\n`),
};
