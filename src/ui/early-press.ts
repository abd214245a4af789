/** What `static/before-paint.js` noted: the last button that was pressed before the app was there. */
interface EarlyPress {
	button: HTMLButtonElement | null;
	/** Notes no more: the app hears presses by itself now. */
	stop: () => void;
}

/**
 * Makes up for a press on a prerendered page that nothing could answer yet, on a slow phone a second or two. To be
 * called once, when the page has come to life.
 */
export function makeUpForEarlyPress(): void {
	const { kairanEarly: early } = globalThis as { kairanEarly?: EarlyPress };
	early?.stop();
	if (early?.button?.isConnected) early.button.click();
}
