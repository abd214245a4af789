import type { CommandId, Id } from '#contract/ids';
import type { JobName } from '#domain/commands/definition';
import type { Ref } from '#domain/row-set';

/**
 * A job that a committed command asks for: see `CommandDefinition.jobs`. It may be lost between the commit and the
 * queue, and it may come twice, so that every such job needs a sweep that finds what was lost, and does nothing the
 * second time.
 */
export interface JobRequest {
	name: JobName;
	association: Id;
	/** The command after which it runs. */
	command: CommandId;
	/** The rows that the command was about. */
	rows: Ref[];
}

/** Hands jobs to whatever runs them. */
export type DispatchJobs = (jobs: JobRequest[]) => Promise<void>;
