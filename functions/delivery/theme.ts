import { readFileSync } from 'node:fs';

/** `src/ui/tokens.css` as it was when the functions were bundled (functions/build.ts); undefined where they are not. */
declare const TOKENS_CSS: string | undefined;

const tokens =
	typeof TOKENS_CSS === 'string'
		? TOKENS_CSS
		: readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The colours that mails need, by their names in tokens.css. */
const NAMES = [
	...(['board', 'paper', 'inset', 'ink', 'ink-soft', 'line', 'line-strong', 'link'] as const),
	...(['shu', 'on-shu', 'shu-ink', 'shu-wash'] as const),
] as const;
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

function coloursIn(...styles: string[]): Colours {
	const found = new Map(
		styles
			.flatMap((css) => [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)])
			.map(([, name, colour]) => [name, colour]),
	);
	const colours = NAMES.map((name) => {
		const colour = found.get(name);
		if (!colour) throw new Error(`tokens.css has no colour --${name}`);
		return [name, colour];
	});
	return Object.fromEntries(colours) as Colours;
}

const cssOf = (theme: string) => new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(tokens)?.[1] ?? '';

/** The colours of the app where nobody chose any: no style sheet reaches a mail. */
export const THEME: Readonly<Record<'light' | 'dark', Colours>> = {
	light: coloursIn(cssOf('warm')),
	dark: coloursIn(cssOf('warm'), cssOf('dark')),
};
