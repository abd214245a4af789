import { formOf, type DraftForm } from '#features/compose/form';
import { nextYearOf, type YearLine } from '#features/seats/next-year';
import type { MemberKey } from '#local/db';
import { newId } from './context';
import { keepDraft } from './drafts';

/** The composer's form of a circular for the next year. Pictures stay behind: their dates are the old ones. */
export function nextYearForm({ circular: { content, audience } }: Pick<YearLine, 'circular'>): DraftForm {
	const { day, deadline } = nextYearOf(content);
	return { ...formOf(content, audience), day: day ?? '', deadline: deadline ?? '', attachments: [] };
}

/** Keeps one draft for each line, the earliest on top of the desk's list. @throws StorageFull, StorageUnavailable */
export async function keepNextYear(memberKey: MemberKey, lines: YearLine[]): Promise<void> {
	for (const line of [...lines].reverse()) await keepDraft(memberKey)(newId(), nextYearForm(line));
}
