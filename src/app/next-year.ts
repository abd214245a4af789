import { copyOf, type DraftForm } from '#features/compose/form';
import { nextYearOf, type YearLine } from '#features/seats/next-year';
import type { Circular } from '#contract/rows';
import type { MemberKey } from '#local/db';
import { readCirculars } from './all-circulars';
import { newId } from './context';
import { keepDraft } from './drafts';

/** More circulars than a busy association sends in a year. */
const CIRCULARS = 500;

/** The circulars from which those of the next year are drafted. */
export const readLastYear = async (memberKey: MemberKey): Promise<Circular[]> =>
	(await readCirculars(memberKey, '', CIRCULARS)).map(({ circular }) => circular);

/** The composer's form of a circular for the next year. Pictures stay behind: their dates are the old ones. */
export function nextYearForm({ circular: { content, audience } }: Pick<YearLine, 'circular'>): DraftForm {
	const { day, deadline } = nextYearOf(content);
	const { urgent } = content;
	return { ...copyOf({ content, audience }), urgent, day: day ?? '', deadline: deadline ?? '', attachments: [] };
}

/** Keeps one draft for each line, the earliest on top of the desk's list. @throws StorageFull, StorageUnavailable */
export async function keepNextYear(memberKey: MemberKey, lines: YearLine[]): Promise<void> {
	for (const line of [...lines].reverse()) await keepDraft(memberKey)(newId(), nextYearForm(line));
}
