import type { Circular } from '#contract/rows';
import { eraDayLabel } from '#i18n/format';
import { paper as words } from '#i18n/words';
import { dayInJapan } from '#domain/moment';
import { withoutRuby } from '#domain/readings/ruby';

/** What stands around the text on every kind of paper. */
export interface Frame {
	association: string;
	/** The 班 of the leader who prints it; the desk prints for all. */
	group?: string;
	/** The telephone of the association's desk. */
	phone: string;
	/** 宛先 in words. */
	to: string;
	/** The address that the QR opens. */
	link: string;
}

/** The day on which a circular went out, in the era's years, as paper has it. */
export const dayOf = ({ publishedAt }: Pick<Circular, 'publishedAt'>): string => eraDayLabel(dayInJapan(publishedAt));

/** What a sheet is called where its title is needed in a sentence. */
export const titleOf = ({ form, content }: Pick<Circular, 'form' | 'content'>): string =>
	form === 'message' ? words.kinds.message : withoutRuby(content.title);
