import type { MemberKey } from '#local/db';
import { holdsAny } from '#local/confirmed-rows';
import { db } from './context';

/** Whether there are duties or rubbish days here: the first page loads what says more of them only then. */
export const readHasDuties = (memberKey: MemberKey): Promise<boolean> => holdsAny(db, memberKey, ['duty', 'rubbish']);
