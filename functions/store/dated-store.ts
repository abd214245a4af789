import type { Day, Id, MemberRef } from '#contract/ids';
import type { Kind } from '#contract/rows';
import { RUBBISH_ID } from '#contract/rubbish';
import type { HeadDoc, MemberDoc, RowDoc } from './docs';
import type { Meter } from './meter';
import { rowName, type Paths } from './paths';
import { ask, QUERIES } from './queries';
import type { Transact } from './tx';

/** The kinds of rows of which a calendar is made. */
const DATED_KINDS = ['association', 'circular', 'duty', 'hall', 'lesson', 'rubbish'] as const satisfies Kind[];

/** As many of each as one reads: lessons of a city are some hundreds a month. */
const MOST = 3000;
/** More changes than these are read no faster than everything. */
const CHANGES_MAX = 500;

/** The part of the store that calendars are read from. */
export class DatedStore {
	readonly #paths: Paths;
	readonly #meter: Meter;
	readonly #transact: Transact;

	constructor(paths: Paths, meter: Meter, transact: Transact) {
		this.#paths = paths;
		this.#meter = meter;
		this.#transact = transact;
	}

	/**
	 * Makes another address of a household's calendar the good one, or none, by which one was good until now. Answers it;
	 * null, and nothing is done, where the household as it is then does not allow it.
	 */
	setAddress(
		as: MemberRef,
		may: (doc: MemberDoc) => boolean,
		next: (before: string | undefined) => string | undefined,
	): Promise<string | undefined | null> {
		return this.#transact(async (tx) => {
			const { members } = await tx.read(as.association, { head: false, members: [as.member] });
			const doc = members.get(as.member);
			if (!doc || !may(doc)) return null;
			const { calendar: before, ...rest } = doc;
			const calendar = next(before);
			if (before !== calendar) tx.set(this.#paths.member(as), { ...rest, ...(calendar && { calendar }) });
			return calendar;
		});
	}

	/** The last number of an association, with nothing else read; undefined where there is no such association. */
	async head(association: Id): Promise<HeadDoc | undefined> {
		this.#meter.documents(1);
		return (await this.#paths.head(association).get()).data();
	}

	/** What an association has after a day, and what says something of all days. */
	async after(association: Id, day: Day): Promise<RowDoc[]> {
		const query = (shape: (typeof QUERIES)[keyof typeof QUERIES], ...values: string[]) =>
			this.#ask(association, shape, values, MOST);
		const found = await Promise.all([
			this.#row(association, 'association', association),
			this.#row(association, 'rubbish', RUBBISH_ID),
			query(QUERIES.eventsAfter, 'circular', day),
			query(QUERIES.deadlinesAfter, 'circular', day),
			query(QUERIES.questionsAfter, 'circular', day),
			query(QUERIES.lessons, 'lesson', day),
			query(QUERIES.ofKind, 'hall'),
			query(QUERIES.ofKind, 'duty'),
		]);
		return found.flat();
	}

	/** What of it changed after a number; undefined where that is so much that it is better read as a whole. */
	async changedAfter(association: Id, seq: number): Promise<RowDoc[] | undefined> {
		const found = await this.#ask(association, QUERIES.changedOf, [DATED_KINDS, seq], CHANGES_MAX);
		return found.length < CHANGES_MAX ? found : undefined;
	}

	async #row(association: Id, kind: Kind, id: Id): Promise<RowDoc[]> {
		this.#meter.documents(1);
		const row = (await this.#paths.row(association, { kind, id }).get()).data();
		return row ? [row] : [];
	}

	async #ask(association: Id, shape: (typeof QUERIES)[keyof typeof QUERIES], values: unknown[], limit: number) {
		const found = await ask(this.#paths.rows(association), shape, values, limit).get();
		this.#meter.query(found.size);
		return found.docs.map((doc) => doc.data());
	}
}

/** How a document of rows is called in its association. */
export const nameOfRow = ({ kind, id }: RowDoc): string => rowName({ kind, id });
