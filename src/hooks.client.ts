import type { ClientInit } from '@sveltejs/kit';
import { choose } from '#i18n/chosen-language';
import { loadCatalogue, wantedLanguage } from '#i18n/languages';

/**
 * Kit waits for this before it imports a page, so the language is there before any module reads a word. Japanese is in
 * the pages already and waits for nothing. A language that can't be had, offline for the first time, leaves Japanese.
 */
export const init: ClientInit = async () => {
	const { code } = wantedLanguage();
	const catalogue = await loadCatalogue(code).catch(() => undefined);
	if (!catalogue) return;
	choose({ code, ...catalogue });
	// Pages are prerendered in Japanese; Svelte keeps static text that it finds, and mounts anew where it finds nothing.
	document.getElementById('app')?.replaceChildren();
	document.documentElement.lang = code;
};
