import { practiceTown as town } from '#i18n/words';
import { putMember } from '#local/members';
import { getSetting, putSetting } from '#local/settings';
import { storing } from '#local/storage';
import { KairanDb } from '#local/db';
import { PRACTICE_DEVICE } from '#practice/device';
import { PracticeApi } from '#practice/fetch';
import { Kept } from '#practice/kept';
import { practiceMembers } from '#practice/town';
import { active, wasHere } from './active-member.svelte';
import { db, newId, now } from './context';
import { href } from './pages';
import { practiceCleared } from './practice-end';
import { PRACTICE_STORE, setPracticing } from './practicing';

/*
 * The practice town (練習) on this device: the same app over another store, and a server within the page.
 */

const STATE = 'practice server';

/** The server of the practice town. */
export const practiceApi = new PracticeApi({
	words: town,
	now,
	store: {
		transact: (work) =>
			db.transaction('rw', db.settings, async () => {
				const { kept, answer } = work(await getSetting(db, STATE, Kept));
				if (kept) await putSetting(db, STATE, kept);
				return answer;
			}),
		files: {
			match: async (path) => (await caches.open(PRACTICE_STORE)).match(path),
			put: async (path, file) => (await caches.open(PRACTICE_STORE)).put(path, file),
		},
	},
});

/** Sees to it that this device acts in the practice town. @throws StorageFull, StorageUnavailable */
export async function preparePractice(): Promise<void> {
	const [first, ...others] = practiceMembers(town).map((member) =>
		putMember(db, { member, associationName: town.association, device: PRACTICE_DEVICE, cardShown: now() }),
	);
	await Promise.all(others);
	// Whoever comes for the first time is a reader.
	if (first && !wasHere()) active.choose(await first);
	await first;
}

const forget = async (): Promise<void> => {
	await new KairanDb(PRACTICE_STORE).delete();
	await caches.delete(PRACTICE_STORE);
};

/** Begins with the town as it was at first. @throws StorageFull, StorageUnavailable */
export async function enterPractice(): Promise<void> {
	await storing(async () => {
		await forget();
		setPracticing('on');
	});
	location.assign(href('home'));
}

/** Back to the real circulars; the next page deletes what the practice left on the device. */
export const leavePractice = (): void => goOn('left');

/** The town as it was at first, once more. */
export const restartPractice = (): void => goOn('again');

function goOn(next: 'left' | 'again'): void {
	setPracticing(next);
	location.assign(href('home'));
}

/** On the page after a practice: nothing of it stays on the device; it begins anew when that was asked for. */
export async function endPractice(end: 'left' | 'again'): Promise<void> {
	if (end === 'again') return enterPractice();
	await forget().catch(() => undefined);
	practiceCleared();
}

/** The chair sends something urgent: answers its id and title. */
export async function practiseNotice(): Promise<{ id: string; title: string }> {
	return { id: await practiceApi.sendUrgent(`practice-${newId()}`), title: town.urgent.title };
}
