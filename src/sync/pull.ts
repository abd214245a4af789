import type { CommandId } from '#contract/ids';
import type { PullPage } from '#contract/pull';
import { canonical } from '#domain/changes';
import { memberKeyOf, type KairanDb, type LocalMember, type MemberKey } from '#local/db';
import { applyPage, type PageRequest } from './apply';
import { ApiError, Retry } from './errors';
import type { Transport } from './transport';

/** A pull carries at most this many members (`PullRequest` of the contract). */
const MEMBERS_LIMIT = 20;

type Pulling = Pick<Transport, 'pull'>;

/**
 * Pulls page after page until every member is up to date. What can be taken in is taken in, whatever became of the
 * others.
 *
 * @param undecided the push before it left commands without an answer: an end is left for the next round then, because
 * the server may still take what a household read before it left (SY16)
 * @throws Retry when an answer is missing or makes no sense; SignedOut; StorageFull
 */
export async function pullAll(
	db: KairanDb,
	transport: Pulling,
	members: LocalMember[],
	undecided = false,
): Promise<void> {
	for (let from = 0; from < members.length; from += MEMBERS_LIMIT) {
		await new Drain(db, transport, members.slice(from, from + MEMBERS_LIMIT), undecided).run();
	}
}

/** One pull from its first request to its last page. */
class Drain {
	/** Members that are not up to date yet, with the sent commands that their last page will settle. */
	readonly #open = new Map<MemberKey, CommandId[]>();
	readonly #resets = new Set<MemberKey>();

	constructor(
		readonly db: KairanDb,
		readonly transport: Pulling,
		members: LocalMember[],
		readonly undecided: boolean,
	) {
		for (const { m: memberKey } of members) this.#open.set(memberKey, []);
	}

	/** Pulls page by page until every member is up to date. @throws Retry; SignedOut; StorageFull */
	async run(): Promise<void> {
		for (const memberKey of this.#open.keys()) await this.#begin(memberKey);
		while (this.#open.size > 0) {
			const requests = await this.#ask();
			if (requests.length === 0) return;
			const pages = await this.#fetch(requests);
			let moved = false;
			for (const one of requests) if (await this.#take(one, pages.get(one.m))) moved = true;
			// A server that answers "more" without moving any cursor would be asked for ever.
			if (!moved) throw new Retry('unreadable');
		}
	}

	/** A command is settled by a pull that BEGAN after its answer: so they are counted before the first request. */
	async #begin(memberKey: MemberKey): Promise<void> {
		const mine = this.db.outbox.where('m').equals(memberKey);
		this.#open.set(memberKey, await mine.and(({ state }) => state === 'sent').primaryKeys());
	}

	async #ask(): Promise<(PageRequest & LocalMember)[]> {
		const locals = await this.db.members.bulkGet([...this.#open.keys()]);
		return locals.flatMap((local) => {
			if (local?.state === 'live') return [{ ...local, settles: this.#open.get(local.m) ?? [] }];
			if (local) this.#open.delete(local.m);
			return [];
		});
	}

	async #fetch(requests: (PageRequest & LocalMember)[]): Promise<Map<MemberKey, PullPage>> {
		const wanted = requests.map(({ member: { association, member }, cursor, visit }) => ({
			as: { association, member },
			cursor,
			visits: visit?.count ?? 0,
		}));
		try {
			const pages = await this.transport.pull(wanted);
			return new Map(pages.map((page) => [memberKeyOf(page.as), page]));
		} catch (error) {
			// A cursor that the server cannot even read is as void as one that it calls void.
			if (!(error instanceof ApiError)) throw error;
			if (wanted.every(({ cursor }) => cursor === null)) throw new Retry('unreadable', undefined, { cause: error });
			return new Map(wanted.map(({ as }) => [memberKeyOf(as), { as, status: 'reset' }]));
		}
	}

	/** True when this brought the member a step further. A page may be empty: members share what an answer can hold. */
	async #take(request: PageRequest, page: PullPage | undefined): Promise<boolean> {
		if (!page) throw new Retry('unreadable');
		if (page.status === 'ended' && this.undecided) {
			this.#open.delete(request.m);
			return true;
		}
		const applied = await applyPage(this.db, request, page);
		switch (applied) {
			case 'more':
				return page.status === 'page' && canonical(page.cursor) !== canonical(request.cursor);
			case 'done':
			case 'ended':
				return this.#open.delete(request.m);
			case 'reset':
				if (this.#resets.has(request.m)) throw new Retry('unreadable');
				this.#resets.add(request.m);
				return true;
			case 'overtaken':
				await this.#begin(request.m);
				return true;
		}
	}
}
