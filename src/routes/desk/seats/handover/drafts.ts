import type { YearLine } from '#features/seats/next-year';
import type { MemberKey } from '#local/db';
import { chance } from '../../../kairan';
import { keepDraft } from '../../desk';
import { nextYearForm } from './form';

/** Keeps one draft for each line, the earliest on top of the desk's list. @throws StorageFull, StorageUnavailable */
export async function keepNextYear(m: MemberKey, lines: YearLine[]): Promise<void> {
	for (const line of [...lines].reverse()) await keepDraft(m)(chance.newId(), nextYearForm(line));
}
