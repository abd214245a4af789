import { BY_ID, QUERIES, type Shape } from './queries';

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
