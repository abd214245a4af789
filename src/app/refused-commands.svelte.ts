import { goto } from '$app/navigation';
import { understand } from '#contract/commands';
import { sheetFor } from '#domain/answers/filled';
import type { Failure } from '#domain/failure';
import { refusedOf, type About, type Refused } from '#features/desk/refused';
import type { MemberKey, OutboxEntry } from '#local/db';
import { getHousehold } from '#local/households';
import { getCircular, listOutbox } from '#local/queries';
import { active } from './active-member.svelte';
import { db } from './context';
import { attempt } from './failure';
import { memberQuery } from './member-query.svelte';
import { dropCommand } from './outbox';
import { href } from './pages';
import { reopenRefused } from './reopen-refused';
import { doorHash, keptSlips } from './tally';

async function aboutOf(memberKey: MemberKey, entry: OutboxEntry): Promise<About> {
	const read = understand(entry);
	if (!read.ok) return {};
	const { args } = read.command;
	const circular = 'circular' in args && typeof args.circular === 'string' ? args.circular : undefined;
	const household = 'household' in args && typeof args.household === 'string' ? args.household : undefined;
	return {
		circular: circular === undefined ? undefined : (await getCircular(db, memberKey, circular))?.circular,
		household: household === undefined ? undefined : await getHousehold(db, memberKey, household),
	};
}

/** What the server refused of a seat, with the circular and the door that each was for. */
async function readRefused(memberKey: MemberKey): Promise<Refused[]> {
	const { refused } = await listOutbox(db, memberKey);
	return Promise.all(refused.map(async (entry) => refusedOf(entry, await aboutOf(memberKey, entry))));
}

/** What the server refused of a seat, and the ways on: to open it again as a draft or a slip, or to drop it. */
export class RefusedCommands {
	#refused = memberQuery(readRefused);
	list = $derived(this.#refused.current ?? []);
	failed = $state<Failure>();

	mend = async (refused: Refused): Promise<void> => {
		const { memberKey } = active;
		if (!memberKey) return;
		if (refused.slip) return this.#enterAgain(memberKey, refused.id, refused.slip);
		if (!refused.mend) return;
		const draft = await attempt(reopenRefused(memberKey, refused.id, refused.mend));
		if ('failed' in draft) this.failed = draft.failed;
		else await goto(draft.got);
	};

	/** The door's form holds what still fits of the slip; only then it leaves the outbox. */
	async #enterAgain(
		memberKey: MemberKey,
		id: Refused['id'],
		{ circular, household, values }: NonNullable<Refused['slip']>,
	) {
		const slip = sheetFor(circular.content.question ?? { items: [] }, values);
		keptSlips(memberKey, circular.id).set(household, JSON.stringify(slip));
		this.failed = await dropCommand(id);
		if (!this.failed) await goto(href('tally', { circular: circular.id }) + doorHash(household));
	}

	drop = async ({ id }: Refused): Promise<void> => {
		this.failed = await dropCommand(id);
	};
}
