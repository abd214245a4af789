import type { Command } from '#contract/commands';
import type { Sha256 } from '#contract/ids';
import type { ArchivePart } from '#domain/decide/archive';
import { picturesIn } from '#domain/roster/restore';
import type { Progress } from '#domain/roster/rows';
import type { Failure } from '#i18n/failures';
import type { Held } from './messages';
import type { Reader } from './reader';

/** Parts on their way at once: as many as keep the line busy, and few enough for the screens that look at the outbox. */
const WINDOW = 4;

/** What a restore needs of the phone and its outbox. */
export interface RestoreWorld {
	/** Asks for a part; its pictures go before it. */
	ask: (command: Command, files: Sha256[]) => Promise<Failure | undefined>;
	/** What of a part is not in the association yet, as far as the phone knows; nothing when all of it is. */
	left: (part: ArchivePart) => Promise<ArchivePart | undefined>;
	/** Waits until at most so many parts are on their way; answers why one was refused. */
	few: (most: number, signal: AbortSignal) => Promise<Failure | undefined>;
	/** Keeps a picture to be sent and answers its hash, or why it can't be kept. */
	keep: (bytes: Uint8Array<ArrayBuffer>, type: string) => Promise<{ got: Sha256 } | { failed: Failure }>;
	/** Lets go of those pictures that have been sent. */
	drop: (hashes: Sha256[]) => Promise<void>;
	/** Forgets what was refused. */
	clear: () => Promise<void>;
}

/** How it ended: whole, stopped by the leader, or by what `failed` says. */
export interface Restored {
	isStopped: boolean;
	failed?: Failure;
	/** Pictures whose bytes are not what their name says. */
	damaged: number;
}

/** Carried up from wherever it went wrong. */
class Ended extends Error {
	constructor(readonly failure: Failure | undefined) {
		super();
	}
}

interface Watching {
	signal: AbortSignal;
	onprogress: (progress: Progress) => void;
}

/**
 * Puts an archive in, part after part: each is done wholly or not at all, and one that is in already is passed over. So
 * the same file goes on where it was left, on this phone or another one.
 */
export async function restore(held: Held, reader: Reader, world: RestoreWorld, watching: Watching): Promise<Restored> {
	const run = new Run(reader, world, watching);
	try {
		await world.clear();
		await run.all(held);
		return { isStopped: false, damaged: run.damaged };
	} catch (error) {
		if (!(error instanceof Ended)) throw error;
		await world.clear();
		const { failure } = error;
		return { isStopped: true, damaged: run.damaged, ...(failure && { failed: failure }) };
	}
}

class Run {
	damaged = 0;
	#sent: Sha256[] = [];

	constructor(
		readonly reader: Reader,
		readonly world: RestoreWorld,
		readonly watching: Watching,
	) {}

	async all({ begin, parts }: Held): Promise<void> {
		const { archive } = begin;
		await this.#send({ name: 'archive.begin', args: begin });
		// The server's word first: whether there is anything already.
		await this.#few(0);
		for (let n = 0; n < parts; n += 1) {
			this.watching.onprogress({ done: n, total: parts });
			const part = await this.world.left(await this.reader.part(n));
			if (part) await this.#send({ name: 'archive.put', args: { archive, part } }, await this.#pictures(part));
		}
		await this.#few(0);
		await this.#send({ name: 'archive.end', args: { archive } });
		await this.#few(0);
	}

	async #send(command: Command, files: Sha256[] = []): Promise<void> {
		await this.#few(WINDOW - 1);
		const failed = await this.world.ask(command, files);
		if (failed) throw new Ended(failed);
		this.#sent.push(...files);
	}

	async #few(most: number): Promise<void> {
		const failed = await this.world.few(most, this.watching.signal);
		if (failed || this.watching.signal.aborted) throw new Ended(failed);
		await this.world.drop(this.#sent);
		if (most === 0) this.#sent = [];
	}

	/** The part's pictures, kept to be sent before it. What the file lacks, the circular goes without. */
	async #pictures(part: ArchivePart): Promise<Sha256[]> {
		const names: Sha256[] = [];
		for (const { hash, type } of picturesIn(part)) {
			const bytes = await this.reader.picture(hash);
			if (!bytes) continue;
			const kept = await this.world.keep(bytes, type);
			if ('failed' in kept) throw new Ended(kept.failed);
			if (kept.got === hash) names.push(hash);
			else this.damaged += 1;
		}
		return names;
	}
}
