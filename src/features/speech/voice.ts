/**
 * How a sentence ended. `none`: there is no voice of its language here. `refused`: the browser wants a press first, or
 * the voice was taken away.
 */
export type Ended = 'done' | 'none' | 'refused';

/** What speaks. One sentence at a time: another one, or `stop`, ends the one before without a word. */
export interface Voice {
	say: (text: string, rate: number, ended: (how: Ended) => void) => void;
	stop: () => void;
}

/** Waits, and answers how not to. */
type After = (ms: number, then: () => void) => () => void;

/** As much of the browser's speech as is used here. */
export interface Synthesis {
	speak: (utterance: SpeechSynthesisUtterance) => void;
	cancel: () => void;
	getVoices: () => SpeechSynthesisVoice[];
	addEventListener?: (type: 'voiceschanged', listener: () => void) => void;
	removeEventListener?: (type: 'voiceschanged', listener: () => void) => void;
}

interface VoiceDeps {
	/** What it speaks, as a BCP 47 tag; Japanese when left out. */
	language?: string;
	/** Undefined where the browser has none. */
	synthesis: Synthesis | undefined;
	utterance: (text: string) => SpeechSynthesisUtterance;
	after: After;
}

/** Voices of a phone come after the page; longer than this nobody waits for their list. */
const LATE_MS = 3000;
/** A voice wakes slowly, and may first be fetched: only after so long without a word there is none. */
const FIRST_WORD_MS = 9000;
/** Where a voice falls silent without a word: so long a sentence takes at most, at the pace of 1. */
const LONGEST_MS = 14_000;
const LETTER_MS = 400;

/** Errors after which another press may speak: another tab cancelled it, or another app has the loudspeaker. */
const NOT_NOW: ReadonlySet<string> = new Set(['not-allowed', 'interrupted', 'canceled', 'audio-busy']);

/** How voices name their languages: Android writes `ja_JP`, Samsung `jpn-JPN`; traditional Chinese is another voice. */
const VOICES: Record<string, RegExp> = {
	ja: /^(?:ja|jpn)(?:[-_]|$)/i,
	en: /^(?:en|eng)(?:[-_]|$)/i,
	'zh-Hans': /^(?:zh|zho|chi|cmn)(?:[-_](?:hans|cn|chn|sg).*)?$/i,
	vi: /^(?:vi|vie)(?:[-_]|$)/i,
	pt: /^(?:pt|por)(?:[-_]|$)/i,
};

/** True of a voice of this language. */
export const speaks = ({ lang }: Pick<SpeechSynthesisVoice, 'lang'>, language: string): boolean =>
	VOICES[language]?.test(lang) ?? false;

/**
 * The browser's own voice. Each sentence is an utterance of its own, because Chrome falls silent after 14 seconds and
 * Android's `pause` cancels. Where the list of voices is empty it is tried nevertheless: on some phones it stays so.
 */
export class BrowserVoice implements Voice {
	readonly #deps: VoiceDeps;
	readonly #language: string;
	/** Chrome forgets an utterance that nobody holds, and its end with it. */
	#spoken: SpeechSynthesisUtterance | undefined;
	/** It has said a word: it is awake. */
	#hasSpoken = false;
	/** Ends what is waited for. */
	#leave = () => {};

	constructor(deps: VoiceDeps) {
		this.#deps = deps;
		this.#language = deps.language ?? 'ja';
	}

	say(text: string, rate: number, ended: (how: Ended) => void): void {
		this.stop();
		const { synthesis } = this.#deps;
		if (!synthesis) return ended('none');
		const voices = synthesis.getVoices();
		const speak = () => this.#speak(synthesis, text, rate, ended);
		// A Japanese phone would read another language as if it were Japanese.
		const mayTry = voices.length === 0 && this.#language === 'ja';
		if (mayTry || voices.some(this.#fits)) speak();
		else this.#wait(synthesis, speak, ended);
	}

	readonly #fits = (voice: SpeechSynthesisVoice): boolean => speaks(voice, this.#language);

	stop(): void {
		this.#leave();
		this.#leave = () => {};
		this.#spoken = undefined;
		this.#deps.synthesis?.cancel();
	}

	/** Voices are there, and none of them is of its language yet. */
	#wait(synthesis: Synthesis, then: () => void, ended: (how: Ended) => void): void {
		const leave = () => {
			end();
			synthesis.removeEventListener?.('voiceschanged', look);
		};
		const look = () => {
			if (!synthesis.getVoices().some(this.#fits)) return;
			leave();
			then();
		};
		const end = this.#deps.after(LATE_MS, () => {
			leave();
			ended('none');
		});
		synthesis.addEventListener?.('voiceschanged', look);
		this.#leave = leave;
	}

	#speak(synthesis: Synthesis, text: string, rate: number, ended: (how: Ended) => void): void {
		const { after, utterance } = this.#deps;
		const one = utterance(text);
		this.#spoken = one;
		one.lang = this.#language === 'ja' ? 'ja-JP' : this.#language;
		one.rate = rate;
		const voice = synthesis.getVoices().find(this.#fits);
		if (voice) one.voice = voice;
		const finish = (how: Ended) => {
			// Of an utterance that was cancelled the end comes late, when the next one is spoken already.
			if (this.#spoken !== one) return;
			this.stop();
			ended(how);
		};
		const longest = Math.max(LONGEST_MS, text.length * LETTER_MS) / rate;
		this.#leave = after(this.#hasSpoken ? LATE_MS : FIRST_WORD_MS, () => finish('none'));
		one.onstart = () => {
			if (this.#spoken !== one) return;
			this.#hasSpoken = true;
			this.#leave();
			this.#leave = after(longest, () => finish('done'));
		};
		one.onend = () => finish('done');
		one.onerror = ({ error }) => finish(NOT_NOW.has(error) ? 'refused' : 'none');
		synthesis.speak(one);
	}
}
