import { Timestamp, type DocumentData } from '@google-cloud/firestore';
import * as z from 'zod/mini';

/** One document of a backup, as a line of JSON. */
export const BackupDoc = z.object({ path: z.string(), data: z.record(z.string(), z.unknown()) });
export type BackupDoc = z.infer<typeof BackupDoc>;

/** How a moment of Firestore's own kind is written: no other value of ours has this shape. */
const TIME = '$time';

/** A value as JSON can hold it. */
function plain(value: unknown): unknown {
	if (value instanceof Timestamp) return { [TIME]: value.toDate().toISOString() };
	if (Array.isArray(value)) return value.map(plain);
	return isMap(value) ? mapped(value, plain) : value;
}

/** The value that was made plain. */
function stored(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(stored);
	if (!isMap(value)) return value;
	const time = value[TIME];
	return typeof time === 'string' ? new Date(time) : mapped(value, stored);
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const mapped = (map: Record<string, unknown>, each: (value: unknown) => unknown): DocumentData =>
	Object.fromEntries(Object.entries(map).map(([name, value]) => [name, each(value)]));

/** A document as its line. */
export const lineOf = (path: string, data: DocumentData): string =>
	`${JSON.stringify({ path, data: plain(data) } satisfies Record<keyof BackupDoc, unknown>)}\n`;

/** The document of a line. @throws for a line that is none */
export function docOf(line: string): { path: string; data: DocumentData } {
	const { path, data } = BackupDoc.parse(JSON.parse(line));
	return { path, data: stored(data) as DocumentData };
}

/** The association that a document belongs to; undefined for one of the installation. */
export function associationOf({ path, data }: { path: string; data: DocumentData }): string | undefined {
	const [top, id] = path.split('/');
	return top === 'associations' ? id : (data.association as string | undefined);
}
