import { formOf, type DraftForm } from '#features/compose/form';
import { nextYearOf, type YearLine } from '#features/seats/next-year';

/** The composer's form of a circular for the next year. Pictures stay behind: their dates are the old ones. */
export function nextYearForm({ circular: { content, audience } }: Pick<YearLine, 'circular'>): DraftForm {
	const { day, deadline } = nextYearOf(content);
	return { ...formOf(content, audience), day: day ?? '', deadline: deadline ?? '', attachments: [] };
}
