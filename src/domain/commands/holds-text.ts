import type { Command } from '#contract/commands';

const WRITTEN = ['circular.publish', 'circular.correct', 'message.send'] as const;

/** A command that carries what a leader wrote: when it is refused, it can be opened as a draft again. */
export type WrittenCommand = Command<(typeof WRITTEN)[number]>;

/** Whether a command carries what a leader wrote. `name`: as it was kept, known or not. */
export const holdsText = (name: string): boolean => WRITTEN.some((one) => one === name);

export const isWritten = (command: Command): command is WrittenCommand => holdsText(command.name);
