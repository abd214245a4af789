import { onMount } from 'svelte';
import type { ShownKey } from '#contract/session';
import type { Failure } from '#domain/failure';
import { sentence } from '#i18n/failures';
import type { MemberKey } from '#local/db';
import { now } from './context';
import { askWhoOpened, helpWith, lookAfter } from './helping';

/** How soon a step that was done on the other phone stands on this one. */
const EVERY_MS = 5000;
/** What passes by itself when the signal comes back. */
const PASSING: readonly Failure[] = ['unreachable', 'serverBusy', 'serverError'];

class HelpingPage {
	/** Whose steps are open. */
	opened = $state<string>();
	now = $state(now());
	isOffline = $state(false);
	trouble = $state<string>();
	/** A card that was shown without signal: never written anywhere, so a reload forgets it. */
	#waiting = $state.raw<ShownKey>();
	#busy = false;
	/** Whoever opened the app since is asked for once a visit: it changes by the day. */
	#hasAsked = false;

	constructor(private readonly memberKey: () => MemberKey | undefined) {}

	get isCardWaiting(): boolean {
		return this.#waiting !== undefined;
	}

	/** A card was shown: follows its household, at once or when the signal is back. */
	async show(key: ShownKey): Promise<void> {
		const memberKey = this.memberKey();
		if (!memberKey) return;
		this.trouble = undefined;
		const answer = await helpWith(memberKey, key);
		const isPassing = 'failed' in answer && PASSING.includes(answer.failed);
		this.#waiting = isPassing ? key : undefined;
		if ('id' in answer) this.opened = answer.id;
		else if (!isPassing) this.trouble = sentence(answer.failed);
	}

	async #askOnce(memberKey: MemberKey): Promise<Failure | undefined> {
		if (this.#hasAsked) return undefined;
		const failed = await askWhoOpened(memberKey);
		this.#hasAsked = failed === undefined;
		return failed;
	}

	/** Looks once how far everybody is; never twice at a time. */
	async look(): Promise<void> {
		const memberKey = this.memberKey();
		if (!memberKey || this.#busy || document.visibilityState !== 'visible') return;
		this.#busy = true;
		try {
			this.now = now();
			if (this.#waiting) await this.show(this.#waiting);
			const failed = (await lookAfter(memberKey)) ?? (await this.#askOnce(memberKey));
			this.isOffline = failed !== undefined && PASSING.includes(failed);
		} finally {
			this.#busy = false;
		}
	}
}

/** The state of the page of those who are helped, which asks how far they are as long as it is looked at. */
export function followPeople(memberKey: () => MemberKey | undefined): HelpingPage {
	const page = new HelpingPage(memberKey);
	onMount(() => {
		void page.look();
		const timer = setInterval(() => void page.look(), EVERY_MS);
		return () => clearInterval(timer);
	});
	return page;
}
