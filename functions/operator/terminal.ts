/** An error that the user can fix: printed as its message, without a stack. */
export class PlainError extends Error {
	override name = 'PlainError';
}

/** Prints what went wrong, a sentence for a PlainError and a stack for anything else, and ends the process with 1. */
export function giveUp(error: unknown): never {
	if (error instanceof PlainError) console.error(`\n${error.message}\n`);
	else console.error(error);
	process.exit(1);
}

/** Prints a line on the terminal. */
export function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
