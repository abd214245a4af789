/** Runs something whenever the page's theme or ruler changes, by a press or at dusk. Answers how to stop. */
export function onDisplayChange(names: ('theme' | 'ruler')[], run: () => void): () => void {
	const observer = new MutationObserver(run);
	observer.observe(document.documentElement, { attributeFilter: names.map((name) => `data-${name}`) });
	return () => observer.disconnect();
}
