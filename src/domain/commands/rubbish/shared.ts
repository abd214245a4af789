import { RUBBISH_ID } from '#contract/rubbish';
import type { Ref } from '../../row-set';

/** The association's collection days. */
export const theRubbish = (): Ref[] => [{ kind: 'rubbish', id: RUBBISH_ID }];
