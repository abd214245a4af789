import type { Command } from '#contract/commands';
import type { Attachment } from '#contract/content';
import type { FoundRequest } from '#contract/found';
import type { Sha256 } from '#contract/ids';
import type { LookReply, ShownKey } from '#contract/session';
import { KairanDb, type MemberKey } from '#local/db';
import type { Chance, Dispatched } from '#local/dispatch';
import { StatusStore, type SyncStatus } from '#sync/status';
import { monotonicFactory } from 'ulid';

/*
 * What every screen needs of the composition root: the phone's store, time and ids, and how things stand. The rest (the
 * sync, the API, the checks of shapes) is in `engine.ts` and comes after the first paint, because a list is readable
 * without it.
 */

export const db = new KairanDb();

const ulid = monotonicFactory();
export const chance: Chance = { now: () => new Date().toISOString(), newId: () => ulid() };

export const onLine = () => globalThis.navigator?.onLine ?? true;
/** The writing end, for the engine alone. */
export const statusStore = new StatusStore({ online: onLine(), phase: 'idle', lastPull: null });
export const status: SyncStatus = statusStore;

const engine = () => import('./engine');

/** Asks for a write and wakes the loop. @throws StorageFull, StorageUnavailable: then nothing was written */
export const ask = async (m: MemberKey, command: Command, names: Sha256[] = []): Promise<Dispatched> =>
	(await engine()).ask(m, command, names);

/** The same for several writes, up to the first that is refused. @throws StorageFull, StorageUnavailable: then nothing was written */
export const askAll = async (m: MemberKey, commands: Command[]): Promise<Dispatched[]> =>
	(await engine()).askAll(m, commands);

/** Begins the loop; the layout calls it once, after the first paint. */
export const start = async (): Promise<void> => (await engine()).start();

/** There is reason to think that it works now: a tap on "try again", a push. */
export const wake = async (): Promise<void> => (await engine()).wake();

/** Founds an association as a city's seat; nothing of it waits in the outbox. @throws ApiError, Retry, SignedOut */
export const found = async (request: FoundRequest): Promise<void> => (await engine()).found(request);

/** Whose card it is; uses nothing up. @throws ApiError, Retry */
export const look = async (key: ShownKey): Promise<LookReply> => (await engine()).look(key);

/**
 * Redeems a card: signs this browser in, takes its member in and begins the first pull. A member that is known already
 * goes on with its outbox. @throws ApiError, Retry, StorageFull, StorageUnavailable
 */
export const join = async (key: ShownKey): Promise<MemberKey> => (await engine()).join(key);

/** A picture of a circular. @throws Retry when it is not on this phone and can't be fetched now; ApiError; SignedOut */
export const loadAttachment = async (m: MemberKey, attachment: Attachment): Promise<Blob> =>
	(await engine()).loadAttachment(m, attachment);

/** A picture for a file that holds all of them; it is not kept on this device. @throws as `loadAttachment` does */
export const fetchAttachment = async (m: MemberKey, attachment: Attachment): Promise<Blob> =>
	(await engine()).fetchAttachment(m, attachment);

/** Keeps a file for a draft or a command, and answers its name. @throws StorageFull, StorageUnavailable */
export const addFile = async (m: MemberKey, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Sha256> =>
	(await engine()).addFile(m, bytes, type);
