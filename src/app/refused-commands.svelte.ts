import { goto } from '$app/navigation';
import type { Failure } from '#domain/failure';
import { refusedOf, type Refused } from '#features/desk/refused';
import { active } from './active-member.svelte';
import { attempt } from './failure';
import { memberQuery } from './member-query.svelte';
import { dropCommand, readOutbox } from './outbox';
import { reopenRefused } from './reopen-refused';

/** What the server refused of a seat, and the two ways on: to open it again as a draft, or to drop it. */
export class RefusedCommands {
	#outbox = memberQuery(readOutbox);
	list = $derived((this.#outbox.current?.refused ?? []).map(refusedOf));
	failed = $state<Failure>();

	mend = async ({ id, mend }: Refused): Promise<void> => {
		if (!active.memberKey || !mend) return;
		const draft = await attempt(reopenRefused(active.memberKey, id, mend));
		if ('failed' in draft) this.failed = draft.failed;
		else await goto(draft.got);
	};

	drop = async ({ id }: Refused): Promise<void> => {
		this.failed = await dropCommand(id);
	};
}
