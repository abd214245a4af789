import type {
	CollectionReference,
	Firestore,
	Query,
	QueryDocumentSnapshot,
	QuerySnapshot,
} from '@google-cloud/firestore';

type Compare = '==' | 'in' | '>' | '<=' | 'array-contains' | 'array-contains-any';

/** The shape of a query: which fields it compares, in which order its results come. */
export interface Shape {
	collection: string;
	/** `all`: in every association. */
	scope?: 'all';
	where: readonly (readonly [field: string, compare: Compare])[];
	orderBy?: string;
}

/** Documents that one query of `askAll` fetches. */
const PAGE = 500;

/** Documents by their ids, for which every index of a single field serves. */
export const BY_ID = '__name__';

/** Documents of which two fields are given. */
const bothAre = <Of extends string, A extends string, B extends string>(collection: Of, a: A, b: B) =>
	({
		collection,
		where: [
			[a, '=='],
			[b, '=='],
		],
		orderBy: BY_ID,
	}) as const satisfies Shape;

/** Rows of a kind by something that stands in them. */
const kindAfter = <Field extends string>(field: Field) =>
	({
		collection: 'rows',
		where: [
			['kind', '=='],
			[field, '>'],
		],
		orderBy: field,
	}) as const satisfies Shape;

/**
 * Every query that the server asks. Both the queries and the test that looks for their indexes are made from this
 * table, because the emulator answers without an index where production refuses.
 */
export const QUERIES = {
	/** What changed for a member of these tokens after one number, up to another. */
	shared: {
		collection: 'rows',
		where: [
			['tokens', 'array-contains-any'],
			['seq', '>'],
			['seq', '<='],
		],
		orderBy: 'seq',
	},
	/** What changed of a household's own rows. */
	own: {
		collection: 'rows',
		where: [
			['owner', '=='],
			['own', '>'],
			['own', '<='],
		],
		orderBy: 'own',
	},
	/** Rows that wait for their number. */
	unnumbered: { collection: 'rows', where: [['unnumbered', '==']] },
	/** What a household and those who wrote messages said to each other; what it answered, and applied for. */
	owned: bothAre('rows', 'owner', 'kind'),
	/** The registers or the ballots of one meeting. */
	ofMeeting: bothAre('rows', 'kind', 'row.circular'),
	/** What was written to one household by its name, and the registers that it stands on. */
	letters: {
		collection: 'rows',
		where: [
			['kind', '=='],
			['tokens', 'array-contains-any'],
		],
		orderBy: BY_ID,
	},
	/** The mails to a household. */
	mails: bothAre('mails', 'association', 'household'),
	/** Where the cards of a household lead from. */
	keyFiles: bothAre('keys', 'association', 'member'),
	/** Keys that are filed under an older pepper. */
	oldKeys: { collection: 'keys', where: [['pepper', '<=']] },
	/** Phones that act for nobody any more. */
	idleAccounts: { collection: 'accounts', where: [['members', '==']] },
	/** Phones whose sign-in was copied, and is to end. */
	copiedAccounts: { collection: 'accounts', where: [['copied', '==']] },
	/** The cards of households or seats. */
	cards: { collection: 'rows', where: [['keyMember', 'in']], orderBy: BY_ID },
	/** Who lives in some groups now. */
	living: {
		collection: 'members',
		where: [
			['kind', '=='],
			['group', 'in'],
		],
	},
	/** Rows of some kinds, when it is asked whether there are any. */
	kinds: { collection: 'rows', where: [['kind', 'in']] },
	/** All rows of a kind of which there are few. */
	ofKind: { collection: 'rows', where: [['kind', '==']], orderBy: BY_ID },
	/** Lessons after a day, the next one first. */
	lessons: kindAfter('row.day'),
	/** Circulars of something after a day; with a deadline after it; with a question that ends after it. */
	eventsAfter: kindAfter('row.content.fields.when.day'),
	deadlinesAfter: kindAfter('row.content.fields.deadline'),
	questionsAfter: kindAfter('row.content.question.deadline'),
	/** What changed of some kinds after a number. */
	changedOf: {
		collection: 'rows',
		where: [
			['kind', 'in'],
			['seq', '>'],
		],
		orderBy: 'seq',
	},
	/** Circulars and messages since a moment, the oldest first. */
	circularsSince: {
		collection: 'rows',
		where: [
			['kind', '=='],
			['row.publishedAt', '>'],
		],
		orderBy: 'row.publishedAt',
	},
	/** The seats of a role, for the operator who looks for the chair. */
	seats: { collection: 'members', where: [['role', '==']], orderBy: BY_ID },
	/** The households that read mails, in the order of their ids. */
	mailReaders: { collection: 'members', where: [['readsMail', '==']], orderBy: BY_ID },
	/** The households or the seats of an association, in the order of their ids. */
	membersOfKind: { collection: 'members', where: [['kind', '==']], orderBy: BY_ID },
	/** All associations, in the order of their ids. */
	associations: { collection: 'associations', where: [], orderBy: BY_ID },
	/** Jobs that are to be run by now. */
	dueJobs: { collection: 'jobs', where: [['due', '<=']], orderBy: 'due' },
	/** Uploads of all associations that no circular has held for long. */
	unheld: { collection: 'attachments', scope: 'all', where: [['unheld', '<=']], orderBy: 'unheld' },
	/** Files of all associations that a circular held, and that none has held for some time. */
	letGo: { collection: 'attachments', scope: 'all', where: [['letGo', '<=']], orderBy: 'letGo' },
	/** Households that have left and seats that have ended, of which something is not kept any longer. */
	kept: { collection: 'members', scope: 'all', where: [['keptUntil', '<=']], orderBy: 'keptUntil' },
} as const satisfies Record<string, Shape>;

/** The query of a shape, with a value for each comparison in the table's order. */
export function ask<T>(
	all: CollectionReference<T> | Query<T>,
	shape: Shape,
	values: unknown[],
	limit: number,
): Query<T> {
	let query: Query<T> = all;
	shape.where.forEach(([field, compare], i) => {
		query = query.where(field, compare, values[i]);
	});
	return (shape.orderBy ? query.orderBy(shape.orderBy) : query).limit(limit);
}

/**
 * Everything that a query finds, a page at a time: what ends rights may leave none out, however many a thief has made.
 * The shape must be in the order of ids.
 *
 * @param get asks one query, within a transaction or outside
 */
export async function askAll<T>(
	all: CollectionReference<T>,
	shape: Shape,
	values: unknown[],
	get: (query: Query<T>) => Promise<QuerySnapshot<T>>,
): Promise<QueryDocumentSnapshot<T>[]> {
	const found: QueryDocumentSnapshot<T>[] = [];
	for (;;) {
		const query = ask(all, shape, values, PAGE);
		const last = found.at(-1);
		const page = await get(last ? query.startAfter(last) : query);
		found.push(...page.docs);
		if (page.size < PAGE) return found;
	}
}

/** The query of a shape over all associations. */
export function askGroup<T>(db: Firestore, shape: Shape, values: unknown[], limit: number): Query<T> {
	return ask(db.collectionGroup(shape.collection) as unknown as Query<T>, shape, values, limit);
}

/** All documents of the collections of one name, wherever they are, in the order of their paths: for a backup. */
export const askEvery = (db: Firestore, collection: string): Query => db.collectionGroup(collection).orderBy(BY_ID);

/** The same for those of a collection at the top that belong to one association. */
export const askOf = (db: Firestore, collection: string, association: string): Query =>
	db.collection(collection).where('association', '==', association).orderBy(BY_ID);
