import type { Command } from '#contract/commands';
import type { Sha256 } from '#contract/ids';
import type { ArchivePart } from '#domain/commands/archive/shared';
import { picturesIn } from '#domain/roster/archive-parts';
import type { Progress } from '#domain/roster/read-rows';
import type { Failure } from '#domain/failure';
import type { ArchiveSummary } from '../reading/messages';
import type { RosterReader } from '../reading/roster-reader';

/** Parts in the outbox at once: as many as keep the line busy, and few enough for the screens that read the outbox. */
const WINDOW = 4;

/** What a restore needs of the phone and its outbox. */
export interface RestoreDeps {
	/** Asks for a command; its pictures are uploaded before it. */
	ask: (command: Command, pictures: Sha256[]) => Promise<Failure | undefined>;
	/** The rows of a part that the association does not have yet, as far as the phone knows; nothing when it has all. */
	missingOf: (part: ArchivePart) => Promise<ArchivePart | undefined>;
	/** Waits until at most `most` commands of the restore are in the outbox; answers why one was refused. */
	waitForOutbox: (most: number, signal: AbortSignal) => Promise<Failure | undefined>;
	/** Keeps a picture to be uploaded and answers its hash, or why it can't be kept. */
	keepPicture: (bytes: Uint8Array<ArrayBuffer>, type: string) => Promise<{ got: Sha256 } | { failed: Failure }>;
	/** Drops those of the pictures that have been uploaded. */
	dropUploaded: (pictures: Sha256[]) => Promise<void>;
	/** Drops the commands of the restore that were refused. */
	clearRefused: () => Promise<void>;
}

/** How it ended: whole, stopped by the leader, or by what `failed` says. */
export interface RestoreResult {
	isStopped: boolean;
	failed?: Failure;
	/** Pictures whose bytes are not what their name says. */
	damaged: number;
}

/** Ends the restore from wherever it went wrong; without a failure the leader stopped it. */
class RestoreEnded extends Error {
	constructor(readonly failure: Failure | undefined) {
		super();
	}
}

interface Watch {
	signal: AbortSignal;
	onprogress: (progress: Progress) => void;
}

/**
 * Restores an archive part by part: each is done wholly or not at all, and one that the association has already is left
 * out. So the same file goes on where it was left, on this phone or another one.
 */
export async function restoreArchive(
	archive: ArchiveSummary,
	reader: RosterReader,
	deps: RestoreDeps,
	watch: Watch,
): Promise<RestoreResult> {
	const run = new Run(reader, deps, watch);
	try {
		await deps.clearRefused();
		await run.all(archive);
		return { isStopped: false, damaged: run.damaged };
	} catch (error) {
		if (!(error instanceof RestoreEnded)) throw error;
		await deps.clearRefused();
		const { failure } = error;
		return { isStopped: true, damaged: run.damaged, ...(failure && { failed: failure }) };
	}
}

class Run {
	damaged = 0;
	/** Pictures of the commands that may still be in the outbox. */
	#pictures: Sha256[] = [];

	constructor(
		readonly reader: RosterReader,
		readonly deps: RestoreDeps,
		readonly watch: Watch,
	) {}

	async all({ begin, parts }: ArchiveSummary): Promise<void> {
		const { archive } = begin;
		await this.#ask({ name: 'archive.begin', args: begin });
		// The server says first whether the association is empty.
		await this.#waitForOutbox(0);
		for (let index = 0; index < parts; index += 1) {
			this.watch.onprogress({ done: index, total: parts });
			const part = await this.deps.missingOf(await this.reader.part(index));
			if (part) await this.#ask({ name: 'archive.put', args: { archive, part } }, await this.#keepPictures(part));
		}
		await this.#waitForOutbox(0);
		await this.#ask({ name: 'archive.end', args: { archive } });
		await this.#waitForOutbox(0);
	}

	async #ask(command: Command, pictures: Sha256[] = []): Promise<void> {
		await this.#waitForOutbox(WINDOW - 1);
		const failed = await this.deps.ask(command, pictures);
		if (failed) throw new RestoreEnded(failed);
		this.#pictures.push(...pictures);
	}

	async #waitForOutbox(most: number): Promise<void> {
		const failed = await this.deps.waitForOutbox(most, this.watch.signal);
		if (failed || this.watch.signal.aborted) throw new RestoreEnded(failed);
		await this.deps.dropUploaded(this.#pictures);
		if (most === 0) this.#pictures = [];
	}

	/** Keeps the part's pictures to be uploaded before it. What the file lacks, the circular goes without. */
	async #keepPictures(part: ArchivePart): Promise<Sha256[]> {
		const names: Sha256[] = [];
		for (const { hash, type } of picturesIn(part)) {
			const bytes = await this.reader.picture(hash);
			if (!bytes) continue;
			const kept = await this.deps.keepPicture(bytes, type);
			if ('failed' in kept) throw new RestoreEnded(kept.failed);
			if (kept.got === hash) names.push(hash);
			else this.damaged += 1;
		}
		return names;
	}
}
