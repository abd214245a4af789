/**
 * Runs something once what has just changed is on the screen: a press is answered first, and the long work that it asks
 * for comes after (web.dev, "Optimize Interaction to Next Paint").
 */
export function afterPaint(run: () => void): void {
	requestAnimationFrame(() => setTimeout(run));
}
