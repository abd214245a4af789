import { readSmall, writeSmall } from '#ui/small-store';
import { isPracticing } from './practicing';
import type { LocalMember, MemberKey } from '#local/db';

/** `static/before-paint.js` looks whether there is one. */
const NAME = 'active';

/** A choice made while practising ends with the tab, as the practice does. */
const KEEPING = isPracticing ? 'tab' : 'device';

const stored = () => readSmall(KEEPING, NAME);

/** True when this browser has come in by a card before. */
export const wasHere = (): boolean => stored() !== null;

/** For which household or seat the screens act. A device may act for several; one of them at a time is on screen. */
class ActiveMember {
	/** Everybody this device ever acted for; undefined until the phone's store has answered. */
	members = $state.raw<LocalMember[]>();
	#chosen = $state(stored());

	readonly live: LocalMember[] = $derived(this.members?.filter(({ state }) => state === 'live') ?? []);
	/** The one chosen last, as long as its key works; else the first whose key does. */
	readonly local: LocalMember | undefined = $derived(
		this.live.find(({ m: memberKey }) => memberKey === this.#chosen) ?? this.live[0],
	);
	/** Its key, which stays the same text while pulls renew the row around it. */
	readonly memberKey: MemberKey | undefined = $derived(this.local?.m);
	readonly isSeat: boolean = $derived(this.local !== undefined && this.local.member.household === undefined);

	/** Those whose key lets in no more, as they are named to whoever holds this phone. */
	readonly ended = $derived(
		(this.members ?? []).flatMap(({ state, member }) =>
			state === 'ended' ? [{ name: member.name, isSeat: member.household === undefined }] : [],
		),
	);

	choose(memberKey: MemberKey): void {
		this.#chosen = memberKey;
		writeSmall(KEEPING, NAME, memberKey);
	}
}

export const active = new ActiveMember();
