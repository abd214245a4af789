import Dexie from 'dexie';
import type { MemberRef, Moment, Sha256 } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { sha256 } from '#contract/sha256';
import { DAY_MS } from '#domain/moment';
import type { KairanDb, LocalMember, MemberKey } from '#local/db';
import { putKeptPictures } from '#local/kept-pictures';
import { liveMembers } from '#local/members';
import { storageError, StorageFull } from '#local/storage';
import { ApiError, Retry } from './errors';
import {
	pictureName,
	planOf,
	takeWrong,
	whole,
	type WantedPicture,
	type Picture,
	type PictureCache,
} from './picture-cache';

import type { Transport } from './transport';

/** Pictures of circulars of so many days are kept for reading without signal. */
const KEEP_DAYS = 60;

export interface AttachmentDeps {
	db: KairanDb;
	transport: Pick<Transport, 'getFile'>;
	cache(): Promise<PictureCache>;
	/** The prefix of the cache's names: the page's origin. */
	origin: string;
	now(): Moment;
	/** How many bytes of pictures may be kept. */
	budget(): Promise<number>;
}

/** Keeps the pictures of recent circulars on the phone, and finds one wherever it is. */
export class Attachments {
	readonly #deps: AttachmentDeps;
	/** Lowered when the storage ran full, until the page is loaded again. */
	#ceiling = Infinity;
	#doneFor = '';
	#isLookedThrough = false;

	constructor(deps: AttachmentDeps) {
		this.#deps = deps;
	}

	/**
	 * A picture: from the cache, from this phone's own outgoing files, or from the server.
	 *
	 * @throws Retry when it is not here and can't be fetched now; ApiError when this member may not see it
	 */
	async load(local: LocalMember, attachment: Picture): Promise<Blob> {
		const cache = await this.#cache();
		const name = this.#name(local.member, attachment.hash);
		const kept = await whole(cache, name, attachment);
		if (kept) return kept;
		const blob = await this.#fetch(local, attachment);
		// The picture is shown even when it cannot be kept.
		await cache?.put(name, new Response(blob)).catch(() => undefined);
		return blob;
	}

	/** The same for one of very many: it is not kept, so that those that are read stay. @throws as `load` does */
	async pass(local: LocalMember, attachment: Picture): Promise<Blob> {
		const kept = await whole(await this.#cache(), this.#name(local.member, attachment.hash), attachment);
		return kept ?? this.#fetch(local, attachment);
	}

	/** Brings the cache to what it should hold: the newest first, as far as the budget goes; everything else goes. */
	async keep(): Promise<void> {
		const cache = await this.#cache();
		if (!cache) return;
		const members = await liveMembers(this.#deps.db);
		const state = JSON.stringify([
			members.map(({ m: memberKey, cursor }) => [memberKey, cursor]),
			this.#deps.now().slice(0, 10),
			this.#ceiling,
		]);
		if (state === this.#doneFor) return;
		const { keep, left } = planOf(await this.#wanted(members), Math.min(await this.#deps.budget(), this.#ceiling));
		const names = new Set(keep.map(({ name }) => name));
		const held = new Set((await cache.keys()).map(({ url }) => url));
		for (const name of held) if (!names.has(name)) await cache.delete(name);
		if (!this.#isLookedThrough) for (const name of await takeWrong(cache, keep)) held.delete(name);
		this.#isLookedThrough = true;
		const complete = await this.#fill(
			cache,
			keep.filter(({ name }) => !held.has(name)),
		);
		await this.#tell(keep, left);
		if (complete) this.#doneFor = state;
	}

	/** Gives up the older half of the kept pictures. False when there is none. */
	async makeRoom(): Promise<boolean> {
		const cache = await this.#cache();
		const held = new Set((await cache?.keys())?.map(({ url }) => url));
		if (!cache || held.size === 0) return false;
		const wanted = await this.#wanted(await liveMembers(this.#deps.db));
		const bytes = wanted.filter(({ name }) => held.has(name)).reduce((sum, one) => sum + one.bytes, 0);
		this.#ceiling = Math.floor(bytes / 2);
		const stay = new Set(planOf(wanted, this.#ceiling).keep.map(({ name }) => name));
		for (const name of held) if (!stay.has(name)) await cache.delete(name);
		return true;
	}

	#name(as: MemberRef, hash: Sha256): string {
		return pictureName(this.#deps.origin, as, hash);
	}

	/** Some private windows have no CacheStorage, or one that throws. */
	async #cache(): Promise<PictureCache | undefined> {
		return this.#deps.cache().catch(() => undefined);
	}

	/** @throws Retry also when a network's own page was answered, or anything else that is not this picture */
	async #fetch({ m: memberKey, member: { association, member } }: LocalMember, { hash, type }: Picture): Promise<Blob> {
		const mine = await this.#deps.db.files.get([memberKey, hash]);
		if (mine) return new Blob([mine.bytes], { type });
		const bytes = await (await this.#deps.transport.getFile({ association, member }, hash)).arrayBuffer();
		if ((await sha256(bytes)) !== hash) throw new Retry('unreadable');
		return new Blob([bytes], { type });
	}

	/** The pictures of the last KEEP_DAYS days of all members, newest circular first. */
	async #wanted(members: LocalMember[]): Promise<WantedPicture[]> {
		const since = new Date(Date.parse(this.#deps.now()) - KEEP_DAYS * DAY_MS).toISOString();
		const all = await Promise.all(members.map((local) => this.#ofMember(local, since)));
		return all.flat().sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : a.publishedAt > b.publishedAt ? -1 : 0));
	}

	async #ofMember(local: LocalMember, since: Moment): Promise<WantedPicture[]> {
		const range: [MemberKey, string, unknown] = [local.m, 'circular', Dexie.maxKey];
		const found = await this.#deps.db.rows
			.where('[m+kind+sort]')
			.between([local.m, 'circular', since], range)
			.toArray();
		return found.flatMap(({ row }) => {
			const { content, publishedAt } = row as Circular;
			return content.attachments.map(({ hash, type, bytes }) => {
				const name = this.#name(local.member, hash);
				return { name, local, hash, type, bytes, publishedAt };
			});
		});
	}

	/** True when everything is there. A failure, or a lower ceiling, ends it for now; the next round goes on. */
	async #fill(cache: PictureCache, missing: WantedPicture[]): Promise<boolean> {
		const ceiling = this.#ceiling;
		let complete = true;
		for (const { name, local, hash, type } of missing) {
			if (this.#ceiling !== ceiling) return false;
			try {
				// Another tab, or somebody who looked at it, may have brought it meanwhile.
				if (await cache.match(name)) continue;
				await cache.put(name, new Response(await this.#fetch(local, { hash, type })));
			} catch (error) {
				if (error instanceof ApiError) continue;
				// Wrong bytes of one picture say nothing of the next.
				if (error instanceof Retry && error.reason === 'unreadable') {
					complete = false;
					continue;
				}
				if (error instanceof Retry || storageError(error) instanceof StorageFull) return false;
				throw error;
			}
		}
		return complete;
	}

	async #tell(keep: WantedPicture[], left: number): Promise<void> {
		const bytes = keep.reduce((sum, one) => sum + one.bytes, 0);
		await putKeptPictures(this.#deps.db, { kept: keep.length, bytes, left });
	}
}
