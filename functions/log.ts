/**
 * What the server may say about itself. No names, texts, keys, addresses or ids of people: only what happened and where
 * in the code. An error's message is left out, because it may quote what was sent.
 */
export interface Log {
	failed(what: string, error: unknown): void;
	/** Something that nobody has to mend, and that an alarm may count. */
	noted(what: Noted, about?: Record<string, string | number | boolean>): void;
}

/**
 * What is noted, for `functions/operator/alarms`: a request that was refused, by its code (a key that opens nothing,
 * too many tries, no right to it); a command that was; an association that was founded, one that was confirmed, and a
 * chair who was let in anew; what will be tried again.
 */
export const NOTED = ['request.refused', 'command.refused', 'founding', 'verified', 'recovery', 'retry'] as const;
type Noted = (typeof NOTED)[number];

/** The parts of an error that may be logged. */
export function traits(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { error: typeof error };
	const at = (error.stack ?? '')
		.split('\n')
		.filter((line) => line.startsWith('    at '))
		.slice(0, 8);
	return { error: error.name, ...('code' in error && { code: error.code }), at };
}

const write = (line: Record<string, unknown>): void => void process.stderr.write(`${JSON.stringify(line)}\n`);

/** One line of JSON each, as Cloud Logging reads it from the standard error. */
export const cloudLog: Log = {
	failed: (what, error) => write({ severity: 'ERROR', message: what, ...traits(error) }),
	noted: (what, about = {}) => write({ severity: 'NOTICE', message: what, ...about }),
};
