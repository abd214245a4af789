import type { ArgsOf, CommandName } from '#contract/commands';
import type { Moment } from '#contract/ids';
import type { Member } from '#contract/pull';
import type { RefusalCode } from '#contract/refusals';
import type { Kind, Row, RowOf } from '#contract/rows';

/** A row by kind and id, that a decision wants to see. */
export interface Ref {
	kind: Kind;
	id: string;
}

/** Finds a row among those that the rule named in `needs`; `undefined` when there is none. */
export type Find = <K extends Kind>(kind: K, id: string) => RowOf<K> | undefined;

/** When a decision is taken: the server's clock and next sequence number; on a phone, its own clock and the last number there is. */
export interface Stamp {
	/** The id of the command. */
	command: string;
	now: Moment;
	/** What the asking phone's clock said. */
	claimed: Moment;
	seq: number;
}

/** The sequence number that a phone gives to what the server has not confirmed: after everything. */
export const PENDING_SEQ = Number.MAX_SAFE_INTEGER;

export interface Asking {
	member: Member;
	find: Find;
	stamp: Stamp;
}

/** What a decision changes, whole rows; or the code for why it may not be. */
export type Verdict = { rows: Row[] } | { refused: RefusalCode; detail?: string };

/**
 * The rule of one command. `needs` names the rows to be read first, so that a server can read them inside its
 * transaction and a phone from its tables; `decide` is pure, and the same on both.
 */
export interface Rule<N extends CommandName> {
	needs(args: ArgsOf<N>, member: Member): Ref[];
	decide(args: ArgsOf<N>, asking: Asking): Verdict;
}

export const refuse = (refused: RefusalCode, detail?: string): Verdict => ({ refused, ...(detail && { detail }) });
