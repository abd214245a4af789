import type { Command } from '#contract/commands';

const WRITTEN = ['circular.publish', 'circular.correct', 'message.send'] as const;

/** A command that carries what a leader wrote: when it is refused, it can be opened as a draft again. */
export type WrittenCommand = Command<(typeof WRITTEN)[number]>;

/** Whether a command carries what a leader wrote. `name`: as it was kept, known or not. */
export const holdsText = (name: string): boolean => name === 'later.put' || WRITTEN.some((one) => one === name);

const isWritten = (command: Command): command is WrittenCommand => WRITTEN.some((one) => one === command.name);

/** What was written, whether it was to be sent at once or later. */
export function writtenIn(command: Command): WrittenCommand | undefined {
	if (command.name === 'later.put') return command.args.command;
	return isWritten(command) ? command : undefined;
}
