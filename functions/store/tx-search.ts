import type { CollectionReference, Query, Transaction } from '@google-cloud/firestore';
import { ROSTER_LIMIT } from '#contract/limits';
import type { Id } from '#contract/ids';
import type { Kind } from '#contract/rows';
import type { Token } from '#domain/visibility';
import type { KeyDoc, MailDoc, RowDoc } from './docs';
import type { Meter } from './meter';
import type { Paths } from './paths';
import { ask, askAll, QUERIES, type Shape } from './queries';

/** Values that Firestore compares in one `in`: https://firebase.google.com/docs/firestore/query-data/queries#limitations */
const IN_MAX = 30;

function* inPieces(ids: Id[]): Generator<Id[]> {
	for (let at = 0; at < ids.length; at += IN_MAX) yield ids.slice(at, at + IN_MAX);
}

/** Kinds of which a household has rows of its own. */
type Owned = 'thread' | 'answer' | 'ballot' | 'lessonApplication' | 'safetyReport' | 'safetyNeed';

/** What a transaction finds by a query: everything, in pages, because what ends rights may leave none out. */
export class TxSearch {
	readonly #tx: Transaction;
	readonly #meter: Meter;
	readonly #paths: Paths;

	constructor(tx: Transaction, paths: Paths, meter: Meter) {
		this.#tx = tx;
		this.#paths = paths;
		this.#meter = meter;
	}

	/** Every card that these households or seats ever had. */
	async cardsOf(association: Id, members: Id[]): Promise<RowDoc[]> {
		const found = await Promise.all(
			[...inPieces(members)].map((some) => this.#all(this.#paths.rows(association), QUERIES.cards, [some])),
		);
		return found.flatMap((cards) => [...cards.values()]);
	}

	/** Every thread, answer, ballot or application for a lesson of a household, or what it said to safety checks. */
	async ownedBy(association: Id, household: Id, kind: Owned): Promise<RowDoc[]> {
		return [...(await this.#all(this.#paths.rows(association), QUERIES.owned, [household, kind])).values()];
	}

	/** Every mail to a household that is known still, by its token. */
	mailsTo(association: Id, household: Id): Promise<Map<string, MailDoc>> {
		return this.#all(this.#paths.mails(), QUERIES.mails, [association, household]);
	}

	/** The files of every card that a household or seat ever had, by their names. */
	keyFilesOf(association: Id, member: Id): Promise<Map<string, KeyDoc>> {
		return this.#all(this.#paths.keys(), QUERIES.keyFiles, [association, member]);
	}

	/** All of a meeting that is named by its circular: the registers of its groups, or its households' ballots. */
	async ofMeeting(association: Id, circular: Id, kind: 'register' | 'ballot'): Promise<RowDoc[]> {
		return [...(await this.#all(this.#paths.rows(association), QUERIES.ofMeeting, [kind, circular])).values()];
	}

	/**
	 * Every seat or household that there ever was, all that is to be sent later, the list of readings, of requests to
	 * join, or of duties.
	 */
	async rowsOfKind(
		association: Id,
		kind: 'seat' | 'household' | 'scheduled' | 'reading' | 'joinRequest' | 'duty',
	): Promise<RowDoc[]> {
		return [...(await this.#all(this.#paths.rows(association), QUERIES.ofKind, [kind])).values()];
	}

	/**
	 * Every circular and message, or every register of a meeting, of which one of these tokens opens, or opened, the
	 * row.
	 */
	openedTo(association: Id, tokens: Token[], kind: 'circular' | 'register'): Promise<Map<string, RowDoc>> {
		return this.#all(this.#paths.rows(association), QUERIES.letters, [kind, tokens]);
	}

	/** Households that live in these groups now, each with its group: all, or more than one command can move away. */
	async livingIn(association: Id, groups: Id[]): Promise<Map<Id, Id | undefined>> {
		const members = this.#paths.members(association);
		const found = await Promise.all(
			[...inPieces(groups)].map((some) =>
				this.#find(ask(members, QUERIES.living, ['household', some], ROSTER_LIMIT + 1)),
			),
		);
		return new Map(found.flatMap((living) => [...living].map(([id, { group }]) => [id, group] as const)));
	}

	/** Whether the association has a row of one of these kinds. */
	async holds(association: Id, kinds: Kind[]): Promise<boolean> {
		return (await this.#find(ask(this.#paths.rows(association), QUERIES.kinds, [kinds], 1))).size > 0;
	}

	async #all<T>(all: CollectionReference<T>, shape: Shape, values: unknown[]): Promise<Map<string, T>> {
		const found = await askAll(all, shape, values, async (query) => {
			const page = await this.#tx.get(query);
			this.#meter.query(page.size);
			return page;
		});
		return new Map(found.map((doc) => [doc.id, doc.data()]));
	}

	async #find<T>(query: Query<T>): Promise<Map<string, T>> {
		const found = await this.#tx.get(query);
		this.#meter.query(found.size);
		return new Map(found.docs.map((doc) => [doc.id, doc.data()]));
	}
}
