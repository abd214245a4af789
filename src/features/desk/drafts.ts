import type { Id, Moment } from '#contract/ids';

/** A draft as the desk lists it; what stands in it is its own room's business. */
export interface DraftLine {
	id: Id;
	kind: 'circular' | 'correction' | 'message';
	title: string;
	updatedAt: Moment;
	href: string;
}
