import type { LocalMember } from '#local/db';
import type { Household } from '#contract/households';
import type { Lesson } from '#contract/lessons';
import { contactOf, roomOf, type HelpState } from '#domain/help-code';
import { isApple } from '#features/install/install.svelte.ts';
import { deviceNames } from '#features/keys/cards';
import { help } from '#i18n/words';
import type { SyncState } from '#sync/status';
import { pieces } from '#ui/inserted';
import type { PushState } from './push-subscription';

/** What is known at once; the rest takes its time, or stays unknown. */
interface Known {
	member: LocalMember['member'] | undefined;
	sync: SyncState;
	pending: number;
	refused: number;
	now: string;
	/** Opened from the home screen. */
	isInstalled: boolean;
}

/** How it stands with this phone, as far as it is known without waiting. */
export function helpFacts({
	member,
	sync,
	pending,
	refused,
	now,
	isInstalled,
}: Known): Omit<HelpState, 'notices' | 'room'> {
	return {
		card: !member ? 'none' : member.household ? 'household' : 'seat',
		contact: contactOf(sync.lastPull, now),
		trouble: troubleOf(sync),
		sending: refused > 0 ? 'refused' : pending > 0 ? 'waits' : 'done',
		opened: isInstalled ? 'homeScreen' : 'browser',
	};
}

function troubleOf({ online, trouble }: SyncState): HelpState['trouble'] {
	if (trouble === 'serverBusy' || trouble === 'serverError') return 'server';
	return trouble ?? (online ? 'none' : 'unreachable');
}

const NOTICES: Record<PushState, HelpState['notices']> = {
	on: 'on',
	off: 'off',
	failed: 'off',
	deniedInstalled: 'denied',
	deniedInBrowser: 'denied',
	homeScreen: 'homeScreen',
	unable: 'unable',
	unavailable: 'unable',
};

/** Whether this phone is woken, as it says itself. */
export async function noticesOfPhone(): Promise<HelpState['notices']> {
	try {
		const { pushSubscriptions } = await import('./push-notices');
		return NOTICES[await pushSubscriptions.look()];
	} catch {
		return 'unknown';
	}
}

/** How much room this phone has left for Kairan. */
export const roomOfPhone = async (): Promise<HelpState['room']> =>
	roomOf((await navigator.storage?.estimate().catch(() => undefined)) ?? {});

/** What this phone is called: by its household, else by what kind it is. */
export function phoneName(household: Household | undefined, own: string | undefined): string {
	const kind = isApple(navigator.userAgent, navigator.maxTouchPoints)
		? help.kinds.apple
		: /Android/u.test(navigator.userAgent)
			? help.kinds.android
			: help.kinds.other;
	const name = own === undefined ? undefined : deviceNames(household?.devices ?? []).get(own);
	return name === undefined ? kind : `${pieces(name).join('')} (${kind})`;
}

/** Who answers the telephone: the association, and the halls that teach, each once. */
export function desksOf(association: { phone: string } | undefined, lessons: readonly Lesson[]) {
	const halls = new Map(lessons.map(({ hall, phone }) => [hall, { name: hall, phone, isHall: true }]));
	return [...(association ? [{ name: help.association, phone: association.phone }] : []), ...halls.values()];
}
