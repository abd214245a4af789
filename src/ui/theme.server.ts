import sealFile from './seal.svg?raw';
import tokens from './tokens.css?raw';

/** Colours by their names in tokens.css, as `#rrggbb`. */
export type Colours = Readonly<Record<string, string>>;

function coloursIn(css: string): Colours {
	return Object.fromEntries(
		[...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
	);
}

/** The colours of each theme of tokens.css. */
export const THEMES: Readonly<Record<string, Colours>> = Object.fromEntries(
	[...tokens.matchAll(/\[data-theme='([\w-]+)'\] \{([^}]*)\}/g)].map(([, name = '', css = '']) => [
		name,
		coloursIn(css),
	]),
);
const { warm = {}, dark = {} } = THEMES;

/**
 * What holds where nobody chose a theme, for what no stylesheet reaches: icons, the manifest, the page before its
 * styles.
 */
export const THEME = { light: warm, dark: { ...warm, ...dark } } as const;

/** The seal, Kairan's mark: the one drawing from which its icons are made. Its colours are CSS variables. */
export const SEAL = sealFile.trim();

function colourOf(colours: Colours, name: string): string {
	const colour = colours[name];
	if (!colour) throw new Error(`tokens.css has no colour --${name}`);
	return colour;
}

/**
 * An SVG with the colours themselves in place of `var(--name)`, for a reader that knows no CSS. @throws on an unknown
 * name
 */
export function inColours(svg: string, colours: Colours): string {
	return svg.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => colourOf(colours, name));
}

/** Fills in a template: `%theme.light.board%` is that colour, `%seal%` is the drawing. @throws on an unknown name */
export function fillIn(template: string): string {
	return template
		.replaceAll(/%theme\.(light|dark)\.([\w-]+)%/g, (_, mode: keyof typeof THEME, name: string) =>
			colourOf(THEME[mode], name),
		)
		.replaceAll('%seal%', () => SEAL);
}
