import type { Application } from '#contract/applications';
import type { Id, Moment } from '#contract/ids';
import { isApplicationOpen } from '../../applications';
import type { Ref } from '../../row-set';
import { refuse, type CommandContext, type Verdict } from '../definition';

/** The application of a command's arguments. */
export const theApplication = ({ id }: { id: Id }): Ref[] => [{ kind: 'application', id }];

/** An application that still waits, as it was made at that moment; why not where it does not. */
export function waiting(id: Id, asked: Moment | undefined, { find, stamp }: CommandContext): Application | Verdict {
	const row = find('application', id);
	const isMeant = row && (asked === undefined || row.at === asked) && isApplicationOpen(row, stamp.now);
	return isMeant ? row : refuse('APPLICATION_ENDED');
}

/** The application once it has ended: what was written goes from it. */
export const ended = ({ id, at }: Application, end: NonNullable<Application['ended']>) =>
	({ kind: 'application', row: { id, at, ended: end } }) as const;
