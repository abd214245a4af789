import type { Moment } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { addDays } from '../moment';
import { titleInPublic } from '../notice';
import { isDue, type Entry, type EntryKind } from './entries';
import { placeOfLesson, type FileEvent } from './file';
import { calendarOf, PAST_DAYS, type CalendarReader, type Dated } from './own';

/** How entries are called in somebody's own calendar, where no sign beside them says what they are. */
export interface FeedWords {
	/** The calendar itself. */
	name: (association: string) => string;
	kinds: Record<EntryKind, string>;
	of: (kind: string, title: string) => string;
	cancelled: (title: string) => string;
	/** What must not stand where others see it. */
	untitled: string;
}

/** What says nothing of when it was written, and is another entry once it is another day. */
const UNDATED: Moment = '2020-01-01T00:00:00.000Z';

/** When what stands there now was written. */
const writtenAt = ({ withdrawn, corrections, publishedAt }: Circular): Moment =>
	withdrawn?.at ?? corrections.at(-1)?.at ?? publishedAt;

/** An event is called as in the file of it alone; others by their kind, and by their day where there are several. */
function idOf({ kind, of, day }: Entry): string {
	if (kind === 'event' || kind === 'lesson') return of;
	const name = `${kind}.${encodeURIComponent(of)}`;
	return isDue(kind) ? name : `${name}.${day}`;
}

/**
 * The calendar of a household for those who subscribe to it. It goes where others look over somebody's shoulder: of a
 * death it says neither the title nor the place, as no locked screen does.
 */
export function feedOf(dated: Dated, reader: Omit<CalendarReader, 'duty'>, words: FeedWords): FileEvent[] {
	const { today, language } = reader;
	const circulars = new Map(dated.circulars.map((circular) => [circular.id, circular]));
	const lessons = new Map(dated.lessons.map((lesson) => [lesson.id, lesson]));

	function eventOf(entry: Entry): FileEvent {
		const { kind, day, from, to, cancelled } = entry;
		const circular = kind === 'event' || isDue(kind) ? circulars.get(entry.of) : undefined;
		const lesson = kind === 'lesson' ? lessons.get(entry.of) : undefined;
		const isSilent = circular !== undefined && titleInPublic(circular.content, language) === undefined;
		const title = isSilent ? words.untitled : entry.title;
		const called = kind === 'event' ? title : words.of(words.kinds[kind], title);
		const place = lesson ? placeOfLesson(lesson) : entry.place;
		return {
			id: idOf(entry),
			// What is cancelled comes after what was to take place, and has the version of it.
			sequence: circular ? circular.version - 1 + (cancelled ? 1 : 0) : 0,
			at: circular ? writtenAt(circular) : UNDATED,
			title: cancelled ? words.cancelled(called) : called,
			// A deadline is the moment at which it ends.
			...{ day, from: from ?? (isDue(kind) ? to : undefined), to },
			...(place !== undefined && !isSilent && { place }),
			...{ cancelled, free: kind !== 'event' && kind !== 'lesson' },
		};
	}
	const first = addDays(today, -PAST_DAYS);
	return calendarOf(dated, { ...reader, duty: (name) => name })
		.filter(({ day }) => day >= first)
		.map(eventOf);
}
