import * as z from 'zod/mini';
import { Id, Moment } from './ids';

/**
 * What came of a call: nobody answered (留守); somebody was called and is to be called again (かけた); or the mark was
 * taken back, which is an outcome of its own, so that it holds against a mark of before that arrives later.
 */
export const CallOutcome = z.enum(['noAnswer', 'called', 'takenBack']);
export type CallOutcome = z.infer<typeof CallOutcome>;

/** A call by a leader, to one household about one circular. `id`: of the command that said so; `by`: the seat. */
export const Call = z.object({ id: Id, at: Moment, by: Id, outcome: CallOutcome });
export type Call = z.infer<typeof Call>;
