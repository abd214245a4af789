import { setTheme, THEMES } from '#ui/display';
import { setTextSize, TEXT_SIZES, type TextSize } from '#ui/text-size';

export const COLOURS = [...THEMES, 'forced'] as const;
export type Colours = (typeof COLOURS)[number];

/** What the address asks for: `?show=Button&size=300&colours=dark`. */
export interface Settings {
	/** A component, or one example of it: `Dialog/foot`; empty for all components. */
	show: string;
	size: TextSize;
	colours: Colours;
}

export function readSettings(search: string): Settings {
	const query = new URLSearchParams(search);
	return {
		show: query.get('show') ?? '',
		size: TEXT_SIZES.find((size) => size === query.get('size')) ?? '100',
		colours: COLOURS.find((colours) => colours === query.get('colours')) ?? 'system',
	};
}

/** The address of this page with something else shown. */
export function hrefOf(settings: Settings, show: string): string {
	return `?${new URLSearchParams({ ...settings, show }).toString()}`;
}

function* mediaRulesIn(rules: CSSRuleList): Generator<CSSMediaRule> {
	for (const rule of rules) {
		if (rule instanceof CSSMediaRule) yield rule;
		if (rule instanceof CSSGroupingRule) yield* mediaRulesIn(rule.cssRules);
	}
}

/**
 * Makes the style sheets answer as if the system forced its colours: Kairan's own rules for that, and the system's
 * colours on everything (Gallery.svelte). A browser's developer tools do all of it.
 */
function forceColours(): void {
	document.documentElement.dataset.colours = 'forced';
	for (const sheet of document.styleSheets)
		for (const { media } of mediaRulesIn(sheet.cssRules))
			if (media.mediaText === '(forced-colors: active)') media.mediaText = 'all';
}

/** Makes the page look as it was asked to. */
export function apply({ size, colours }: Settings): void {
	setTextSize(size);
	if (colours === 'forced') forceColours();
	else setTheme(colours);
}
