const KEY = 'kairan.install';

/**
 * Chromium's event (https://wicg.github.io/manifest-incubations/): not in TypeScript's library, as no standard has it
 * yet.
 */
interface InstallPromptEvent extends Event {
	prompt(): Promise<void>;
	readonly userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** What of the browser is needed, so that a test can stand in for it. */
export interface InstallDeps {
	events: EventTarget;
	store: Pick<Storage, 'getItem' | 'setItem'>;
	userAgent: string;
	touchPoints: number;
	standalone: boolean;
}

/** True for iPhones and for iPads, which call themselves Macintosh and have a touch screen. */
export function isApple(userAgent: string, touchPoints: number): boolean {
	return /iPhone|iPad|iPod/u.test(userAgent) || (/Macintosh/u.test(userAgent) && touchPoints > 1);
}

/**
 * Whether and how Kairan can be put on the home screen: by the browser's own question where there is one, by a picture
 * guide on iPhones, not at all where it stands there already. Somebody who said no is not asked again.
 */
export class Install {
	#event = $state.raw<InstallPromptEvent>();
	#settled = $state(true);
	#guided = false;
	readonly way: 'prompt' | 'guide' | undefined = $derived(
		this.#settled ? undefined : this.#event ? 'prompt' : this.#guided ? 'guide' : undefined,
	);
	#store: InstallDeps['store'] | undefined;

	/** Begins to listen; early, as the browser offers once and soon. */
	watch({ events, store, userAgent, touchPoints, standalone }: InstallDeps): void {
		this.#store = store;
		this.#guided = isApple(userAgent, touchPoints);
		this.#settled = standalone || this.#remembered() !== null;
		events.addEventListener('beforeinstallprompt', (event) => {
			// Kept for a calm moment: the browser's own banner would come before anything was read.
			event.preventDefault();
			this.#event = event as InstallPromptEvent;
		});
		events.addEventListener('appinstalled', () => this.#settle('installed'));
	}

	/** Asks by the browser's own question; whatever the answer is, it is asked once. */
	async ask(): Promise<void> {
		const event = this.#event;
		if (!event) return;
		await event.prompt();
		const { outcome } = await event.userChoice;
		this.#event = undefined;
		this.#settle(outcome);
	}

	decline(): void {
		this.#settle('declined');
	}

	#settle(how: string): void {
		this.#settled = true;
		try {
			this.#store?.setItem(KEY, how);
		} catch {
			// Storage is switched off: it holds for this visit.
		}
	}

	#remembered(): string | null {
		try {
			return this.#store?.getItem(KEY) ?? null;
		} catch {
			return null;
		}
	}
}
