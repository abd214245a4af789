import type { CollectionReference, Firestore, Query } from '@google-cloud/firestore';

type Compare = '==' | 'in' | '>' | '<=' | 'array-contains-any';

/** The shape of a query: which fields it compares, in which order its results come. */
export interface Shape {
	collection: string;
	/** `all`: in every association. */
	scope?: 'all';
	where: readonly (readonly [field: string, compare: Compare])[];
	orderBy?: string;
}

/** Documents by their ids, for which every index of a single field serves. */
const BY_ID = '__name__';

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
	/** What a household and those who wrote messages said to each other. */
	threads: {
		collection: 'rows',
		where: [
			['owner', '=='],
			['kind', '=='],
		],
	},
	/** What was written to one household by its name. */
	letters: {
		collection: 'rows',
		where: [
			['kind', '=='],
			['tokens', 'array-contains-any'],
		],
	},
	/** The mails to a household. */
	mails: {
		collection: 'mails',
		where: [
			['association', '=='],
			['household', '=='],
		],
	},
	/** Where the cards of a household lead from. */
	keyFiles: {
		collection: 'keys',
		where: [
			['association', '=='],
			['member', '=='],
		],
	},
	/** Keys that are filed under an older pepper. */
	oldKeys: { collection: 'keys', where: [['pepper', '<=']] },
	/** Phones that act for nobody any more. */
	idleAccounts: { collection: 'accounts', where: [['members', '==']] },
	/** The cards of households or seats. */
	cards: { collection: 'rows', where: [['keyMember', 'in']] },
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
	/** The seats of a role, for the operator who looks for the chair. */
	seats: { collection: 'members', where: [['role', '==']] },
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
	/** Households of all associations that have left, and of which something is not kept any longer. */
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

/** The query of a shape over all associations. */
export function askGroup<T>(db: Firestore, shape: Shape, values: unknown[], limit: number): Query<T> {
	return ask(db.collectionGroup(shape.collection) as unknown as Query<T>, shape, values, limit);
}

/** An index as `firestore.indexes.json` declares it. */
export interface Index {
	collectionGroup: string;
	queryScope: 'COLLECTION';
	fields: ({ fieldPath: string; order: 'ASCENDING' } | { fieldPath: string; arrayConfig: 'CONTAINS' })[];
}

/** The composite index that a shape needs; none when Firestore's own single-field indexes serve. */
export function indexFor(shape: Shape): Index | undefined {
	const fields = new Map<string, Index['fields'][number]>();
	for (const [fieldPath, compare] of shape.where) {
		fields.set(
			fieldPath,
			compare === 'array-contains-any' ? { fieldPath, arrayConfig: 'CONTAINS' } : { fieldPath, order: 'ASCENDING' },
		);
	}
	if (shape.orderBy && shape.orderBy !== BY_ID)
		fields.set(shape.orderBy, { fieldPath: shape.orderBy, order: 'ASCENDING' });
	if (fields.size < 2) return undefined;
	if (shape.scope === 'all') throw new Error('A query over all associations may compare one field only.');
	return { collectionGroup: shape.collection, queryScope: 'COLLECTION', fields: [...fields.values()] };
}

/**
 * The fields that queries over all associations compare. Firestore indexes a single field within its collection by
 * itself, and over all collections of a name only where `fieldOverrides` say so.
 */
export function groupFields(): { collectionGroup: string; fieldPath: string }[] {
	return Object.values(QUERIES).flatMap((shape: Shape) =>
		shape.scope === 'all' ? shape.where.map(([fieldPath]) => ({ collectionGroup: shape.collection, fieldPath })) : [],
	);
}

/** All documents of the collections of one name, wherever they are, in the order of their paths: for a backup. */
export const askEvery = (db: Firestore, collection: string): Query => db.collectionGroup(collection).orderBy(BY_ID);

/** The same for those of a collection at the top that belong to one association. */
export const askOf = (db: Firestore, collection: string, association: string): Query =>
	db.collection(collection).where('association', '==', association).orderBy(BY_ID);
