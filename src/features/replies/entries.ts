import type { Day } from '#contract/ids';
import type { Thread, ThreadEntry } from '#contract/threads';
import { momentLabel } from '#i18n/format';

/** Some words of a thread as they are shown. */
export interface EntryLine {
	id: string;
	/** Who said it, and when. */
	who: string;
	at: string;
	text: string;
	/** Said on this side: by the household on its phone, by the sender on hers. */
	isOwn: boolean;
	/** It is on this phone alone so far. */
	waits: boolean;
}

/** The words of a thread. `names`: what each who speaks is called here; `own`: on whose screen they are. */
export function entryLines(
	{ entries }: Thread,
	names: Record<ThreadEntry['by'], string>,
	own: 'sender' | 'household',
	waiting: ReadonlySet<string>,
	today: Day,
): EntryLine[] {
	return entries.map(({ id, at, by, text }) => ({
		...{ id, who: names[by], at: momentLabel(at, today), text },
		isOwn: (by === 'sender') === (own === 'sender'),
		waits: waiting.has(id),
	}));
}
