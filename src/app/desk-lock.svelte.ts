import { isIdle, readPin, untilIdle, waitAfter } from '#domain/desk-lock';
import { after } from './after';

/** What is kept of the lock, in the browser's small store: there it is at hand before anything is drawn. */
interface Kept {
	/** The number that opens, as `pin-digest.ts` makes it; absent where the owner said that none is wanted. */
	pin?: { salt: string; digest: string };
	/** For which seat somebody acted who chose the number: her card opens too, and no other seat's on this device. */
	by?: string;
	/** When the pages of a seat were touched last, in ms. */
	touched: number;
	/** It was seen to be closed: no clock opens it again. */
	closed: boolean;
	/** Wrong numbers since it was open last, and when the last one was. */
	wrong: number;
	tried: number;
}

/** What became of a try: `wait`, for how many ms nobody may try again. */
type Opened = 'open' | 'wrong' | { wait: number };

export interface LockDeps {
	now: () => number;
	read: () => string | null;
	write: (text: string) => void;
	newSalt: () => string;
	digestOf: (pin: string, salt: string) => Promise<string>;
}

/** Touches are noted no more often: each is a write. */
const NOTED_EVERY_MS = 5_000;

/**
 * The lock of the pages of all seats on this device. It is the device's and not the account's: a number that is good
 * here is good nowhere else, and works without signal.
 */
export class DeskLock {
	readonly #deps: LockDeps;
	#kept = $state.raw<Kept>();
	/** Counts on, so that `isClosed` is looked at again. */
	#looks = $state(0);
	#stop = () => {};

	constructor(deps: LockDeps) {
		this.#deps = deps;
		this.refresh();
	}

	/** Whether this device has a lock; undefined where nobody has decided yet. */
	get isOn(): boolean | undefined {
		return this.#kept && this.#kept.pin !== undefined;
	}

	/** The seat that locked this device; locks of earlier versions say none. */
	get chosenBy(): string | undefined {
		return this.#kept?.by;
	}

	/** Whether the pages of seats are closed now. */
	get isClosed(): boolean {
		void this.#looks;
		const kept = this.#kept;
		return kept?.pin !== undefined && (kept.closed || isIdle(kept.touched, this.#deps.now()));
	}

	/** Takes what another tab has kept, and looks at the clock: a device may have slept, and its timers with it. */
	refresh(): void {
		this.#kept = parsed(this.#deps.read());
		this.look();
	}

	/** Closes when it is time, and looks again when it will be. */
	look(): void {
		this.#stop();
		this.#looks += 1;
		const kept = this.#kept;
		if (kept?.pin === undefined) return;
		if (!this.isClosed) this.#stop = after(untilIdle(kept.touched, this.#deps.now()), () => this.refresh());
		else if (!kept.closed) this.#keep({ ...kept, closed: true });
	}

	/** Notes that somebody is there. Opens nothing. */
	touch(): void {
		const kept = this.#kept;
		const now = this.#deps.now();
		if (kept?.pin === undefined || this.isClosed || Math.abs(now - kept.touched) < NOTED_EVERY_MS) return;
		// Another tab may have closed meanwhile.
		this.refresh();
		if (this.#kept?.pin && !this.isClosed) this.#keep({ ...this.#kept, touched: now });
		this.look();
	}

	/** Closes at once. */
	close(): void {
		if (this.#kept?.pin) this.#keep({ ...this.#kept, closed: true });
		this.look();
	}

	/** Opens by the number. A try counts before it is looked at, so that ten tabs try no faster than one. */
	async open(typed: string): Promise<Opened> {
		this.refresh();
		const kept = this.#kept;
		if (!kept?.pin) return 'open';
		const now = this.#deps.now();
		// A clock that was set back makes nobody wait longer than once.
		const wait = Math.min(kept.tried + waitAfter(kept.wrong) - now, waitAfter(kept.wrong));
		if (wait > 0) return { wait };
		const pin = readPin(typed);
		if (pin === undefined) return 'wrong';
		this.#keep({ ...kept, wrong: kept.wrong + 1, tried: now });
		const digest = await this.#deps.digestOf(pin, kept.pin.salt);
		// Another tab may have chosen a new number, or none, while this one was reckoned.
		this.refresh();
		if (this.#kept?.pin?.digest !== kept.pin.digest) return this.isClosed ? 'wrong' : 'open';
		if (digest === kept.pin.digest) {
			this.#open(kept.pin, kept.by);
			return 'open';
		}
		const next = waitAfter(kept.wrong + 1);
		return next > 0 ? { wait: next } : 'wrong';
	}

	/** Locks with a number from now on, and is open now: chosen by who is in, or who has shown the card of the seat. */
	async choose(pin: string, by?: string): Promise<void> {
		const salt = this.#deps.newSalt();
		this.#open({ salt, digest: await this.#deps.digestOf(pin, salt) }, by);
	}

	/** Has no lock from now on. */
	leaveOut(): void {
		this.#open(undefined);
	}

	#open(pin: Kept['pin'], by?: string): void {
		this.#keep({
			...(pin && { pin }),
			...(by && { by }),
			touched: this.#deps.now(),
			closed: false,
			wrong: 0,
			tried: 0,
		});
		this.look();
	}

	#keep(kept: Kept): void {
		this.#kept = kept;
		this.#deps.write(JSON.stringify(kept));
	}
}

function parsed(text: string | null): Kept | undefined {
	if (text === null) return undefined;
	try {
		return JSON.parse(text) as Kept;
	} catch {
		return undefined;
	}
}
