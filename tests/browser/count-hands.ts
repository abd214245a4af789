import type { BrowserContext } from '@playwright/test';

/** What somebody does by hand in the pages of a browser from now on: presses, and signs that are typed. */
export async function countHands(context: BrowserContext): Promise<{ presses: number; keys: number }> {
	const hands = { presses: 0, keys: 0 };
	await context.exposeBinding('countHand', (_, kind: keyof typeof hands) => void (hands[kind] += 1));
	await context.addInitScript(() => {
		const count = (kind: string) => (event: Event) => {
			const { countHand } = globalThis as unknown as { countHand: (kind: string) => void };
			if (event.isTrusted) countHand(kind);
		};
		document.addEventListener('pointerdown', count('presses'), true);
		document.addEventListener('keydown', count('keys'), true);
	});
	return hands;
}
