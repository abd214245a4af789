import { messages } from '#i18n/words';

const TEXTS = messages.templates.each;
type TemplateName = keyof typeof TEXTS;

/** Whether what each is about may wait until the phone is picked up anyway. */
const URGENT: Record<TemplateName, boolean> = {
	rain: true,
	time: true,
	death: true,
	lost: false,
	stranger: true,
	heat: true,
};

/** A text to begin a message with. */
export interface Template {
	id: TemplateName;
	name: string;
	text: string;
	urgent: boolean;
}

/** Those for what a board writes most often. */
export const TEMPLATES: readonly Template[] = (Object.keys(TEXTS) as TemplateName[]).map((id) => ({
	id,
	name: TEXTS[id].name,
	text: TEXTS[id].lines.join('\n'),
	urgent: URGENT[id],
}));

/** Where a template leaves something to be written: U+25EF, which nobody types by accident. */
const GAP = /\u25ef+/u;

/** The first gap that is left in a text. */
export function firstGap(text: string): { from: number; to: number } | undefined {
	const found = GAP.exec(text);
	return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

/** True when nobody has written anything that would be lost: there is no text, or a template as it came. */
export const isUntyped = (text: string): boolean =>
	text.trim() === '' || TEMPLATES.some((template) => template.text === text);
