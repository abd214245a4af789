/** Asks Google's API for what is at an address; undefined where there is nothing, or we may not see it. */
export type Ask = (url: string, body?: unknown) => Promise<unknown>;

/** What one check came to: fine, or what is wrong and what to do about it. */
export interface Finding {
	what: string;
	wrong?: string;
}

/** What is checked, and by what. */
export interface Deployment {
	project: string;
	region: string;
	/** The bucket of attachments. */
	bucket: string;
	ask: Ask;
	/** Reads a file of the repository. */
	file: (name: string) => string;
	/** Text records and mail servers of a domain, as the DNS has them; none where it has none. */
	dns: { txt(name: string): Promise<string[]>; mx(name: string): Promise<string[]> };
}

/** A finding: fine where nothing is wrong. */
export const found = (what: string, wrong: string | false | undefined): Finding => (wrong ? { what, wrong } : { what });

/** A part of an answer, by its path; undefined where there is none. */
export function at(value: unknown, ...path: string[]): unknown {
	return path.reduce<unknown>(
		(part, name) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : undefined),
		value,
	);
}

/** The same as a text; empty where there is none. */
export const textAt = (value: unknown, ...path: string[]): string => {
	const part = at(value, ...path);
	return typeof part === 'string' ? part : '';
};

/** The same as a list; empty where there is none. */
export const listAt = (value: unknown, ...path: string[]): unknown[] => {
	const part = at(value, ...path);
	return Array.isArray(part) ? part : [];
};
