import type { Id } from '#contract/ids';
import type { Ref } from '../../row-set';

/** The word that it is about. */
export const theWord = ({ id }: { id: Id }): Ref[] => [{ kind: 'word', id }];
