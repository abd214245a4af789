import type { ArgsOf } from '#contract/commands';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { ask } from './ask';

/**
 * Records in the audit that this member looks at names: the roster, a ledger, a print, an export. It waits in the
 * outbox like any other command. Answers why it could not be recorded.
 */
export const recordLook = (memberKey: MemberKey, look: ArgsOf<'audit.look'>): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'audit.look', args: look });
