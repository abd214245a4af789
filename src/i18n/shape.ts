import type * as words from './words';

/** The words of the app by namespace: Japanese gives the shape, strings and functions of strings. */
export type Words = typeof words;

/** What a resident's or a family's screens say. */
type ForAll =
	| 'answers'
	| 'applying'
	| 'joinRequest'
	| 'circularParts'
	| 'calendar'
	| 'calendarAddress'
	| 'commandNames'
	| 'common'
	| 'dates'
	| 'devices'
	| 'display'
	| 'duties'
	| 'frame'
	| 'gestures'
	| 'help'
	| 'helping'
	| 'install'
	| 'joining'
	| 'lessons'
	| 'list'
	| 'lost'
	| 'mailAnswer'
	| 'mails'
	| 'meeting'
	| 'ownData'
	| 'practice'
	| 'practiceTown'
	| 'push'
	| 'reading'
	| 'refusals'
	| 'replies'
	| 'safety'
	| 'scan'
	| 'settings'
	| 'speech'
	| 'titles'
	| 'troubles'
	| 'watch';

/** A language but Japanese. What leaders read is in Japanese where it leaves that out. */
export interface Catalogue {
	/** How `Intl` calls it, with a country: dates differ between them. */
	locale: string;
	words: Pick<Words, ForAll> & Partial<Omit<Words, ForAll>>;
}
