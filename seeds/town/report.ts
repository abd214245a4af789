import type { Command } from '#contract/commands';
import type { Moment } from '#contract/ids';

/** One thing that a phone, or a leader at a door, reports. */
export interface Report {
	at: Moment;
	command: Command;
}
