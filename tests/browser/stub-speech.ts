import type { Page } from '@playwright/test';

/** A browser's speech that keeps what it is handed; `say` lets the sentence that is spoken end. */
export async function stubSpeech(page: Page, langs: string[] | undefined): Promise<void> {
	await page.addInitScript((voices) => {
		const held = window as unknown as { said: string[]; say: () => void };
		held.said = [];
		if (!voices) return void Reflect.deleteProperty(window, 'speechSynthesis');
		let current: SpeechSynthesisUtterance | undefined;
		const synthesis = {
			speak(one: SpeechSynthesisUtterance) {
				if (one.text === '') return;
				current = one;
				held.said.push(one.text);
				one.onstart?.({} as SpeechSynthesisEvent);
			},
			cancel: () => (current = undefined),
			getVoices: () => voices.map((lang) => ({ lang })),
			addEventListener() {},
			removeEventListener() {},
		};
		held.say = () => current?.onend?.({} as SpeechSynthesisEvent);
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		// The real one takes no voice that is not the browser's own.
		Object.defineProperty(window, 'SpeechSynthesisUtterance', {
			value: function (this: { text: string }, text: string) {
				this.text = text;
			},
		});
	}, langs);
}

/** What it was handed so far. */
export const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
/** Lets the sentence that is spoken end. */
export const say = (page: Page) => page.evaluate(() => (window as unknown as { say: () => void }).say());
