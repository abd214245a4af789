import { readSmall, writeSmall } from '#ui/small-store';
import { PRACTICE_MARK } from './practicing';

const mark = readSmall('tab', PRACTICE_MARK);

/**
 * What the page before this one left to be done: the practice is over (`left`), or begins anew (`again`). Its store is
 * deleted by a page that has never opened it, so that no work of the old page meets a store that is gone.
 */
export const practiceEnd = mark === 'left' || mark === 'again' ? mark : undefined;

/** What the practice left is deleted. */
export const practiceCleared = (): void => writeSmall('tab', PRACTICE_MARK, '');
