import type { NoticeKind } from '#contract/notices';

/** A notice in one line, as a locked screen or the subject of a mail shows it. */
interface NoticeWords {
	titled: (title: string) => string;
	/** Where the title is to stay unseen. */
	untitled: string;
}

export type Notices = Record<NoticeKind, NoticeWords> & {
	/** To a leader: nothing has reached some households, and somebody has to call them. */
	calls: NoticeWords;
	/** So many came in one day. */
	several: (n: number) => string;
	/** Of one that its writer sends to see it. */
	trial: (notice: string) => string;
};
