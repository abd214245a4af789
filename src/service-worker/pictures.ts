import type { ArrivalPictureRequest, ArrivalReply } from '#contract/arrival';
import type { Attachment } from '#contract/content';
import type { MemberRef } from '#contract/ids';
import { sha256 } from '#contract/sha256';
import { pictureName, type PictureCache } from '#sync/picture-cache';
import { timeoutSignal } from '#sync/timeout-signal';

/** What of the worker's surroundings is needed, so that a test can stand in for it. */
export interface Fetching {
	fetch: typeof fetch;
	/** The app's own cache of pictures. */
	cache: () => Promise<PictureCache>;
	/** The prefix of its names: the app's origin. */
	origin: string;
}

/** A push is paid for by the phone's owner, and its event ends: so much of it, the first pages, is worth having. */
export const PICTURES = { bytes: 2 * 1024 * 1024, ms: 5000 };

/**
 * Puts the pictures of what a notice is about in the cache, the first pages first, as far as bytes and time go: the
 * notice opens whole when the signal is gone. What is left out comes with the next pull.
 */
export async function keepPictures(token: string, items: ArrivalReply['items'], fetching: Fetching): Promise<void> {
	const cache = await fetching.cache();
	const signal = timeoutSignal(PICTURES.ms);
	let left = PICTURES.bytes;
	for (const { as, circular } of items) {
		for (const picture of circular.content.attachments) {
			const name = pictureName(fetching.origin, as, picture.hash);
			if (await cache.match(name)) continue;
			left -= picture.bytes;
			if (left < 0) return;
			const blob = await pictureOf(token, as, picture, { fetching, signal }).catch(() => undefined);
			// No signal any more, or the time is over: the next one would not come either.
			if (!blob) return;
			await cache.put(name, new Response(blob));
		}
	}
}

/** Its bytes, where they are what its name says; undefined for every other answer and for none. */
async function pictureOf(
	token: string,
	{ member }: MemberRef,
	{ hash, type }: Attachment,
	{ fetching, signal }: { fetching: Fetching; signal: AbortSignal },
): Promise<Blob | undefined> {
	const body = JSON.stringify({ token, member, hash } satisfies ArrivalPictureRequest);
	const headers = { 'Content-Type': 'application/json' };
	const response = await fetching.fetch('/api/arrivals/picture', { method: 'POST', headers, body, signal });
	if (!response.ok) return undefined;
	const bytes = await response.arrayBuffer();
	return (await sha256(bytes)) === hash ? new Blob([bytes], { type }) : undefined;
}
