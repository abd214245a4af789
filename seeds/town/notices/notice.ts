import type { Category, Content } from '#contract/content';
import type { Day, TimeOfDay } from '#contract/ids';
import type { Item } from '#contract/questions';
import { addDays, inJapan, onOrAfter } from '../calendar';
import type { AssetName } from '../assets';
import { attachments } from '../assets';

/** Who writes it. */
export type Writer = 'chair' | 'vice' | 'treasurer';

interface Words {
	title: string;
	/** Lines are joined by line feeds. */
	body: string[];
	category: Category;
	urgent?: boolean;
	/** So many days after posting, moved on to one of the days of the week. */
	when?: { days: number; weekdays?: number[]; from?: TimeOfDay; to?: TimeOfDay };
	place?: string;
	bring?: string;
	/** Days after posting. */
	deadline?: number;
	contact?: string;
	attach?: AssetName[];
	/** What every household is asked, until the evening so many days after posting. */
	ask?: { days: number; items: Item[] };
}

/** A circular as this town's officers would write it, with what became of it. */
export interface Notice extends Words {
	/** Month and day of posting, at its last time round; or so many days before today. */
	on: readonly [number, number] | { ago: number };
	/** Hour of posting. */
	at?: TimeOfDay;
	by?: Writer;
	/** Left out: everybody. Numbers are groups, from 1. */
	to?: 'officers' | readonly number[];
	correct?: { days: number; note: string; again: boolean; change: Partial<Words> };
	withdraw?: { days: number; reason: string };
}

/** A short お知らせ. */
export interface Note {
	on: Notice['on'];
	at?: TimeOfDay;
	by?: Writer;
	to?: Notice['to'];
	urgent?: boolean;
	text: string[];
}

/** The words with their days counted from the day of posting. */
export function contentOf(words: Words, posted: Day): Content {
	const { when } = words;
	const day = when && onOrAfter(addDays(posted, when.days), when.weekdays ?? [0, 1, 2, 3, 4, 5, 6]);
	return {
		title: words.title,
		body: words.body.join('\n'),
		fields: {
			...(when && day && { when: { day, ...(when.from && { from: when.from }), ...(when.to && { to: when.to }) } }),
			...(words.place && { place: words.place }),
			...(words.bring && { bring: words.bring }),
			...(words.deadline !== undefined && { deadline: addDays(posted, words.deadline) }),
			...(words.contact && { contact: words.contact }),
		},
		category: words.category,
		urgent: words.urgent ?? false,
		attachments: attachments(words.attach ?? []),
		...(words.ask && {
			question: { items: words.ask.items, deadline: inJapan(addDays(posted, words.ask.days), '20:00') },
		}),
	};
}
