import type { Id } from '#contract/ids';
import type { ReadingEntry } from '#contract/readings';
import type { Ref } from '../../row-set';

/** The line that a command is about. */
export const theReading = ({ id }: { id: Id }): Ref[] => [{ kind: 'reading', id }];

/** True when nothing would change. */
export const isSameEntry = (before: ReadingEntry | undefined, after: ReadingEntry): boolean =>
	before?.base === after.base && before.reading === after.reading && before.about === after.about;
