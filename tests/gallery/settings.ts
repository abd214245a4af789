import { setTextSize, TEXT_SIZES, type TextSize } from '#ui/text-size';

export const COLOURS = ['system', 'light', 'dark', 'forced'] as const;
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
 * Makes the style sheets answer as if the system's colours were others. Forced colours are an approximation: Kairan's
 * own rules for them, and the system's colours on everything (Gallery.svelte). A browser's developer tools do all of
 * it.
 */
function setColours(colours: Exclude<Colours, 'system'>): void {
	document.documentElement.style.colorScheme = colours === 'dark' ? 'dark' : 'light';
	document.documentElement.dataset.colours = colours;
	const answers = {
		'(prefers-color-scheme: dark)': colours === 'dark',
		'(forced-colors: active)': colours === 'forced',
	};
	for (const sheet of document.styleSheets)
		for (const { media } of mediaRulesIn(sheet.cssRules))
			for (const [query, isTrue] of Object.entries(answers))
				if (media.mediaText === query) media.mediaText = isTrue ? 'all' : 'not all';
}

/** Makes the page look as it was asked to. */
export function apply({ size, colours }: Settings): void {
	setTextSize(size);
	if (colours !== 'system') setColours(colours);
}
