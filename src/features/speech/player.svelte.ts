import type { Line } from './script';
import type { Voice } from './voice';

/** Paces from slow to fast; the middle is a little slower than voices speak by themselves. */
export const RATES = [0.5, 0.7, 0.9, 1.1, 1.4] as const;
const USUAL = 2;

/** What is kept while somebody is elsewhere: the sentence at which it stopped, and the pace. */
export interface Kept {
	get: () => { at: number; pace: number } | undefined;
	set: (kept: { at: number; pace: number }) => void;
}

/** `none`: there is no Japanese voice here. */
type PlayerState = 'paused' | 'speaking' | 'ended' | 'none';

/** Reads lines aloud, one after the other. After a pause the sentence begins anew: Android knows no other pause. */
export class Player {
	state = $state<PlayerState>('paused');
	at = $state(0);
	pace = $state(USUAL);
	readonly lines: readonly Line[];
	readonly #voice: Voice;
	readonly #kept: Kept;

	constructor(lines: readonly Line[], voice: Voice, kept: Kept) {
		this.lines = lines;
		this.#voice = voice;
		this.#kept = kept;
		const before = kept.get();
		// A correction may have made the text shorter, and what was kept may be spoilt.
		if (before && lines[before.at]) this.at = before.at;
		if (before && RATES[before.pace] !== undefined) this.pace = before.pace;
	}

	/** The line that is spoken, or would be next. */
	get line(): Line | undefined {
		return this.lines[this.at];
	}

	play(): void {
		if (this.state === 'ended') this.at = 0;
		const { line } = this;
		if (!line) return;
		this.state = 'speaking';
		this.#keep();
		this.#voice.say(line.say, RATES[this.pace] ?? 1, (how) => {
			if (how === 'done') this.#goOn();
			else this.state = how === 'none' ? 'none' : 'paused';
		});
	}

	pause(): void {
		if (this.state !== 'speaking') return;
		this.state = 'paused';
		this.#voice.stop();
	}

	/** To the next sentence, or with -1 to the one before. It goes on speaking where it spoke. */
	step(by: 1 | -1): void {
		this.at = Math.min(Math.max(this.at + by, 0), this.lines.length - 1);
		this.#again();
	}

	/** Faster, or with -1 slower; the sentence begins anew, because no voice changes its pace within one. */
	hurry(by: 1 | -1): void {
		this.pace = Math.min(Math.max(this.pace + by, 0), RATES.length - 1);
		this.#again();
	}

	#again(): void {
		if (this.state === 'speaking') return this.play();
		if (this.state === 'ended') this.state = 'paused';
		this.#keep();
	}

	#goOn(): void {
		if (this.at + 1 < this.lines.length) {
			this.at += 1;
			this.play();
			return;
		}
		this.state = 'ended';
		this.#kept.set({ at: 0, pace: this.pace });
	}

	#keep(): void {
		this.#kept.set({ at: this.at, pace: this.pace });
	}
}
