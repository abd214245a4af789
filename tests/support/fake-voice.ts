import type { Ended, Synthesis, Voice } from '#features/speech/voice';

/** A voice that keeps what it is handed, and says nothing more until it is told how that ended. */
export class FakeVoice implements Voice {
	readonly said: { text: string; rate: number }[] = [];
	stops = 0;
	#ended: ((how: Ended) => void) | undefined;

	say = (text: string, rate: number, ended: (how: Ended) => void): void => {
		this.said.push({ text, rate });
		this.#ended = ended;
	};

	stop = (): void => {
		this.stops += 1;
		this.#ended = undefined;
	};

	/** What it speaks comes to its end. */
	end(how: Ended = 'done'): void {
		const ended = this.#ended;
		this.#ended = undefined;
		ended?.(how);
	}
}

type Utterance = SpeechSynthesisUtterance;

/** A browser's speech with given voices; nothing is spoken before it is asked for by name. */
export class FakeSynthesis implements Synthesis {
	readonly spoken: Utterance[] = [];
	cancelled = 0;
	voices: SpeechSynthesisVoice[];
	#listeners = new Set<() => void>();

	constructor(...langs: string[]) {
		this.voices = langs.map(voiceOf);
	}

	speak = (utterance: Utterance): void => void this.spoken.push(utterance);
	cancel = (): void => void (this.cancelled += 1);
	getVoices = (): SpeechSynthesisVoice[] => this.voices;
	addEventListener = (_: 'voiceschanged', listener: () => void): void => void this.#listeners.add(listener);
	removeEventListener = (_: 'voiceschanged', listener: () => void): void => void this.#listeners.delete(listener);

	/** More voices come. */
	arrive(...langs: string[]): void {
		this.voices = langs.map(voiceOf);
		for (const listener of [...this.#listeners]) listener();
	}

	get last(): Utterance {
		return this.spoken.at(-1) as Utterance;
	}
}

const voiceOf = (lang: string): SpeechSynthesisVoice => ({ lang, name: lang }) as SpeechSynthesisVoice;

/** An utterance outside a browser. */
export const utteranceOf = (text: string): Utterance => ({ text }) as Utterance;
