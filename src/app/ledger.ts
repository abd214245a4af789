import type { Id } from '#contract/ids';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { getLedger } from '#local/ledgers';
import { ask } from './ask';
import { db } from './context';

/** One circular with its ledger and groups; undefined when this seat has none of that id. */
export const readLedger = (memberKey: MemberKey, id: Id) => getLedger(db, memberKey, id);

/** Asks for a circular to be withdrawn; `cancelled` when what it announces will not take place. */
export const withdraw = (
	memberKey: MemberKey,
	id: Id,
	reason: string,
	cancelled: boolean,
): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'circular.withdraw', args: { id, reason, ...(cancelled && { cancelled }) } });
