import * as founding from '#api/founding';
import { fetchCityLessons } from '#api/lessons';
import * as session from '#api/session';
import * as subscription from '#api/subscription';
import * as trial from '#api/trial';
import type { Command } from '#contract/commands';
import type { Attachment } from '#contract/content';
import type { FoundRequest } from '#contract/founding';
import { Moment, type CommandId, type Id, type Sha256 } from '#contract/ids';
import type { CityLessons } from '#contract/lessons';
import type { InspectReply, ShownKey } from '#contract/session';
import type { WrittenCommand } from '#domain/commands/holds-text';
import type { SubscriptionReply, SubscriptionRequest } from '#contract/subscription';
import type { TrialReply, TrialRequest } from '#contract/trial';
import { dayInJapan } from '#domain/moment';
import type { LocalDraft, LocalMember, MemberKey } from '#local/db';
import { dispatch, dispatchAll, dispatchHeld, dropRead, type Dispatched } from '#local/dispatch';
import * as files from '#local/files';
import { sweepHelped } from '#local/helped';
import { sweepEndedRows } from '#local/ended-rows';
import { releaseHeld, takeBackHeld } from '#local/held';
import { putMember } from '#local/members';
import { dispatchReopening } from '#local/reopened';
import { getSetting, putSetting } from '#local/settings';
import { Attachments } from '#sync/attachments';
import { SignedOut } from '#sync/errors';
import { lockedBy } from '#sync/exclusively';
import { watchHeld } from '#sync/held';
import { Loop } from '#sync/loop';
import { askToPersist } from '#sync/persist';
import { budgetOf } from '#sync/picture-cache';
import { listen } from '#sync/wakeups';
import { watchStore } from '#sync/watch';
import { after } from './after';
import { keepAuthSettings } from './auth-settings';
import { client, identity, transport } from './connection';
import { clockAndIds, db, isOnline, now, statusStore } from './context';
import { isPracticing, PRACTICE_STORE } from './practicing';
import { afterUndo } from './undo-ms';

/*
 * The composition root: here the store, the sync, the API and the sign-in are put together. Everybody else calls these
 * functions through `engine.ts`, which loads this file when it is first needed.
 */

const attachments = new Attachments({
	db,
	transport,
	// The practice town's pictures must not push the real ones out.
	cache: async () => caches.open(isPracticing ? PRACTICE_STORE : 'kairan-attachments'),
	origin: globalThis.location?.origin ?? '',
	now,
	budget: () => budgetOf(navigator.storage),
});

const loop = new Loop({
	db,
	transport,
	status: statusStore,
	now,
	random: Math.random,
	after,
	exclusively: lockedBy(isPracticing ? undefined : globalThis.navigator?.locks),
	afterwards: async () => {
		await attachments.keep();
		await files.sweepFiles(db, now());
		await sweepHelped(db, dayInJapan(now()));
		await sweepEndedRows(db, now());
	},
	makeRoom: () => attachments.makeRoom(),
	report: (error) => reportError(error),
});

/** Asks for a write and wakes the loop. @throws StorageFull, StorageUnavailable: then nothing was written */
export async function ask(memberKey: MemberKey, command: Command, names: Sha256[] = []): Promise<Dispatched> {
	const dispatched = await dispatch(db, clockAndIds, memberKey, command, names);
	if (!('id' in dispatched)) return dispatched;
	if (command.name === 'receipt.read') {
		afterUndo(() => loop.wake('asked'));
		void persist();
	} else loop.wake('asked');
	return dispatched;
}

/** Asks for what was written as a draft, and holds it for a while. @throws StorageFull, StorageUnavailable */
export const askHeld = (command: WrittenCommand, draft: LocalDraft, names: Sha256[]): Promise<Dispatched> =>
	dispatchHeld(db, clockAndIds, command, draft, names);

/** Takes a text back and keeps it as a draft. @throws StorageFull, StorageUnavailable: then nothing was written */
export async function reopen(command: Command, draft: LocalDraft): Promise<Dispatched> {
	const dispatched = await dispatchReopening(db, clockAndIds, command, draft);
	loop.wake('asked');
	return dispatched;
}

/** Lets what is held go at once. @throws StorageFull, StorageUnavailable */
export async function sendHeld(id: CommandId): Promise<void> {
	if ((await releaseHeld(db, id)) > 0) loop.wake('asked');
}

/** Takes what is held back; undefined when it is on its way. @throws StorageFull, StorageUnavailable */
export const takeBack = (id: CommandId): Promise<LocalDraft | undefined> => takeBackHeld(db, id);

/** Takes 「読みました」 back where it has not left this phone yet. @throws StorageFull, StorageUnavailable */
export const undoRead = (memberKey: MemberKey, circular: Id): Promise<void> => dropRead(db, memberKey, circular);

/**
 * The same for several writes, up to the first that is refused. @throws StorageFull, StorageUnavailable: then nothing
 * was written
 */
export async function askAll(memberKey: MemberKey, commands: Command[]): Promise<Dispatched[]> {
	const dispatched = await dispatchAll(db, clockAndIds, memberKey, commands);
	if (dispatched.some((one) => 'id' in one)) loop.wake('asked');
	return dispatched;
}

/** Starts the sync; called once, after the first paint. */
export function start(): void {
	watchStore(db, loop, statusStore);
	window.addEventListener('appinstalled', () => void persist());
	watchHeld(db, {
		now,
		after,
		document,
		released: () => loop.wake('asked'),
		report: (error) => reportError(error),
	});
	listen(loop, statusStore, { window, document, worker: navigator.serviceWorker, onLine: isOnline });
	void firstRound();
}

async function firstRound(): Promise<void> {
	try {
		statusStore.set({ lastPull: (await getSetting(db, 'lastPull', Moment)) ?? null });
	} catch {
		// The loop's first round meets the same trouble and tells it.
	}
	loop.wake('now');
}

/** Looks for what is new; a server that is out of reach is not asked more often for it. */
export const follow = (): void => loop.wake('asked');

/** Founds an association as a city's seat; nothing of it waits in the outbox. @throws ApiError, Retry, SignedOut */
export const foundAssociation = (request: FoundRequest): Promise<void> => founding.foundAssociation(client, request);

/** What a city teaches. @throws ApiError, Retry */
export const cityLessons = (city: Id): Promise<CityLessons> => fetchCityLessons(client, city);

/** Which device this browser is signed in as. @throws SignedOut, Retry */
export const device = (): Promise<string> => identity.device();

/** Tells the server how this phone can be woken. @throws ApiError, Retry, SignedOut */
export const putSubscription = (request: SubscriptionRequest): Promise<SubscriptionReply> =>
	subscription.putSubscription(client, request);

/** Shows the notice of what is being written on the writer's own phones. @throws ApiError, Retry, SignedOut */
export const sendTrial = (request: TrialRequest): Promise<TrialReply> => trial.sendTrial(client, request);

/** Whose card it is; uses nothing up. @throws ApiError, Retry */
export const inspectCard = (key: ShownKey): Promise<InspectReply> => session.inspectCard(client, key);

/**
 * Redeems a card: signs this browser in, takes its member in and begins the first pull. A member that is known already
 * goes on with its outbox. @throws ApiError, Retry, StorageFull, StorageUnavailable
 */
export async function join(key: ShownKey): Promise<MemberKey> {
	// A card must not be used up by a browser that can keep nothing: this write finds out.
	await putSetting(db, 'joining', now());
	const { token, auth, member, associationName } = await session.redeem(client, key);
	const device = await identity.signIn(token, auth);
	await keepAuthSettings(auth);
	const memberKey = await putMember(db, { member, associationName, device, cardShown: now() });
	loop.wake('now');
	return memberKey;
}

/** A picture of a circular. @throws Retry when it is not on this phone and can't be fetched now; ApiError; SignedOut */
export const loadAttachment = async (memberKey: MemberKey, attachment: Attachment): Promise<Blob> =>
	attachments.load(await localOf(memberKey), attachment);

/** A picture for a file that holds all of them; it is not kept on this device. @throws as `loadAttachment` does */
export const fetchAttachment = async (memberKey: MemberKey, attachment: Attachment): Promise<Blob> =>
	attachments.pass(await localOf(memberKey), attachment);

async function localOf(memberKey: MemberKey): Promise<LocalMember> {
	const local = await db.members.get(memberKey);
	if (!local) throw new SignedOut();
	return local;
}

/** Keeps a file for a draft or a command, and answers its name. @throws StorageFull, StorageUnavailable */
export const addFile = (memberKey: MemberKey, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Sha256> =>
	files.addFile(db, memberKey, { bytes, type, addedAt: now() });

/** Best effort by nature: a browser that says no is asked no more. */
async function persist(): Promise<void> {
	await askToPersist(db, navigator.storage).catch(() => undefined);
}
