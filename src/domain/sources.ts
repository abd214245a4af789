import type { Id, Moment } from '#contract/ids';

/** Begins the source of what was said by a mail's link; what follows stands for the address. */
export const MAIL_SOURCE = 'mail-';

/** What one of several sources said: a phone, a mail address, or a leader for the household. */
interface FromSource {
	/** Of the command that brought it. */
	id: Id;
	source: Id;
	at: Moment;
}

/** The latest first; of two in one moment the same one on every phone. */
export const byLatest = (a: FromSource, b: FromSource): number => {
	if (a.at !== b.at) return a.at > b.at ? -1 : 1;
	if (a.id === b.id) return 0;
	return a.id > b.id ? -1 : 1;
};

/**
 * What all sources said, with one entry more. Each source has its latest one, in whatever order they arrive and however
 * often; beyond `most` sources the oldest go.
 */
export function withLatest<E extends FromSource>(before: readonly E[], entry: E, most: number): E[] {
	const latest = new Set<Id>();
	const entries = [...before, entry].sort(byLatest).filter(({ source }) => {
		if (latest.has(source)) return false;
		latest.add(source);
		return true;
	});
	return entries.slice(0, most);
}
