import type { When } from '#contract/content';
import type { Id, Moment } from '#contract/ids';

/** What a circular says of something that one goes to; nothing of whoever reads it, or whom to ask. */
export interface CircularEvent {
	circular: Id;
	/** Of the circular: a calendar takes a corrected event in place of the one that it has. */
	version: number;
	/** When that was written. */
	at: Moment;
	title: string;
	when: When;
	place?: string;
}
