import type { NoticeKind } from '#contract/notices';
import type { DutyNotice } from '#domain/duties/turns';
import type { WatchNotice } from '#domain/watch/watchers';
import type { Circular } from '#contract/rows';

/** A notice in one line, as a locked screen or the subject of a mail shows it. `what`: one of `forms`. */
interface NoticeWords {
	titled: (title: string, what: string) => string;
	/** Where the title is to stay unseen. */
	untitled: (what: string) => string;
}

export type Notices = Record<NoticeKind, NoticeWords> & {
	/** What came, by its form. */
	forms: Record<Circular['form'], string>;
	/** To a leader: nothing has reached some households, and somebody has to call them. */
	calls: NoticeWords;
	/** A safety check began, or in one a household needs help: nobody must take a drill for a real one. */
	safety: Record<'real' | 'drill' | 'help' | 'helpDrill', string>;
	/** To those whom a household named, and where it has lost one, to it. Which household does not stand there. */
	watch: Record<WatchNotice | 'lost', string>;
	/** To the desk: somebody without a card asks to join. Who it is does not stand on a locked screen. */
	joinRequest: string;
	/** To a household: the hall has answered its application. Which lesson it is does not stand on a locked screen. */
	lessonAnswer: string;
	/** To a household: of a duty, by what it is called; or without that, where it is to stay unseen. */
	duty: Record<DutyNotice, (name: string) => string>;
	/** What a duty is called where its name is to stay unseen. */
	aDuty: string;
	/** In the evening: so many are to be read. */
	several: (n: number) => string;
	/** The same where one of them is to be answered, and may have been read. */
	severalAsked: (n: number) => string;
	/** Of one that its writer sends to see it. */
	trial: (notice: string) => string;
	/** Of one that tells of nothing, but that notices come. */
	deskTrial: string;
};
