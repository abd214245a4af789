import type { Day, Id, MemberRef, Moment } from '#contract/ids';
import type { Kind, RowOf } from '#contract/rows';
import { feedOf } from '#domain/calendar/feed';
import { calendarFile } from '#domain/calendar/file';
import { PAST_DAYS, type Dated } from '#domain/calendar/own';
import { addDays, dayInJapan, HOUR_MS, MINUTE_MS } from '#domain/moment';
import { tokensOf, type Token } from '#domain/visibility';
import { remember } from '#functions/remember';
import type { HeadDoc, MemberDoc } from '#functions/store/docs';
import { memberOf } from '#functions/store/members';
import type { Store } from '#functions/store/store';
import { feedIn } from '#i18n/feed';
import { DatedRows, type DatedRow } from './dated-rows';

/** After so many seconds a calendar may ask anew. */
export const FEED_SECONDS = HOUR_MS / 1000;
/** For so long an instance believes the last number of a city: lessons change by the week. */
const CITY_MS = 5 * MINUTE_MS;
const CITIES_MAX = 50;

/** For whom a calendar is made: a household as it stands now, in whose association. */
interface Reader {
	as: MemberRef;
	doc: MemberDoc;
	head: HeadDoc;
	language: string;
	now: Moment;
}

type RowsByName = ReadonlyMap<string, DatedRow>;

/** The rows of a kind that one of the tokens opens; all of them without tokens. */
function rowsOf<K extends Kind>(rows: RowsByName, kind: K, tokens?: readonly Token[]): RowOf<K>[] {
	const found: RowOf<K>[] = [];
	for (const { row, open } of rows.values())
		if (row.kind === kind && (!tokens || open.some((token) => tokens.includes(token)))) found.push(row.row as RowOf<K>);
	return found;
}

/** Makes the calendars of households, from what is remembered of their associations and cities. */
export class HouseholdFeeds {
	readonly #store: Pick<Store, 'dated'>;
	readonly #rows: DatedRows;
	readonly #cities = new Map<Id, { until: number; head: Promise<HeadDoc | undefined> }>();

	constructor(store: Pick<Store, 'dated'>) {
		this.#store = store;
		this.#rows = new DatedRows(store);
	}

	/** The calendar as a file. The same as long as nothing changed and the day is the same. */
	async textFor({ as, doc, head, language, now }: Reader): Promise<string> {
		const today = dayInJapan(now);
		const from = addDays(today, -PAST_DAYS - 1);
		const rows = await this.#rows.of(as.association, head, from);
		const [association] = rowsOf(rows, 'association');
		const ofCity: RowsByName = association?.city ? await this.#ofCity(association.city, from, now) : new Map();
		const tokens = tokensOf(memberOf(as, doc, 'self'), doc.officer);
		const dated: Dated = {
			circulars: rowsOf(rows, 'circular', tokens),
			lessons: [...rowsOf(rows, 'lesson', tokens), ...rowsOf(ofCity, 'lesson')],
			halls: [...rowsOf(rows, 'hall', tokens), ...rowsOf(ofCity, 'hall')],
			district: association?.district,
			duties: rowsOf(rows, 'duty', tokens),
			rubbish: rowsOf(rows, 'rubbish', tokens).find(({ removed }) => !removed),
		};
		const words = feedIn(language);
		const events = feedOf(dated, { household: as.member, today, language }, words);
		return calendarFile(events, { name: words.name(association?.name ?? ''), seconds: FEED_SECONDS });
	}

	async #ofCity(city: Id, from: Day, moment: Moment): Promise<RowsByName> {
		const now = Date.parse(moment);
		let known = this.#cities.get(city);
		if (!known || now >= known.until) {
			known = { until: now + CITY_MS, head: this.#store.dated.head(city) };
			known.head.catch(() => this.#cities.delete(city));
			remember(this.#cities, city, known, CITIES_MAX);
		}
		const head = await known.head;
		return head ? this.#rows.of(city, head, from) : new Map<string, DatedRow>();
	}
}
