import type { Circular } from '#contract/rows';
import { paper as words } from '#i18n/words';

/**
 * A circular as its paper has it. One that was withdrawn so that everybody has to hear of it gets a sheet of its
 * own: what does not take place or no longer holds, since when, and why. What else is printed stays as it is.
 */
export function asPrinted(circular: Circular): Circular {
	const { withdrawn, content } = circular;
	if (!withdrawn?.news) return circular;
	const { heading, text } = withdrawn.cancelled ? words.cancellation : words.withdrawal;
	const body = [text, withdrawn.reason.trim()].filter(Boolean).join('\n\n');
	return {
		...circular,
		// A message has no title on paper, and this sheet needs one.
		form: 'circular',
		content: { ...content, title: heading(content.title), body },
		publishedAt: withdrawn.at,
	};
}
