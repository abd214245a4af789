import type { JoinRequest } from '#contract/join-requests';
import type { Id, Moment } from '#contract/ids';
import { isJoinRequestOpen } from '../../join-requests';
import type { Ref } from '../../row-set';
import { refuse, type CommandContext, type Verdict } from '../definition';

/** The request of a command's arguments. */
export const theJoinRequest = ({ id }: { id: Id }): Ref[] => [{ kind: 'joinRequest', id }];

/** A request that still waits, as it was made at that moment; why not where it does not. */
export function waiting(id: Id, asked: Moment | undefined, { find, stamp }: CommandContext): JoinRequest | Verdict {
	const row = find('joinRequest', id);
	const isMeant = row && (asked === undefined || row.at === asked) && isJoinRequestOpen(row, stamp.now);
	return isMeant ? row : refuse('JOIN_REQUEST_ENDED');
}

/** The request once it has ended: what was written goes from it. */
export const ended = ({ id, at }: JoinRequest, end: NonNullable<JoinRequest['ended']>) =>
	({ kind: 'joinRequest', row: { id, at, ended: end } }) as const;
