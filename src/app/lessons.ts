import type { Day, Id, Moment } from '#contract/ids';
import type { Hall, Lesson } from '#contract/lessons';
import type { Failure } from '#domain/failure';
import { DAY_MS } from '#domain/moment';
import { FetchedLessons } from '#features/lessons/fetched';
import type { MemberKey } from '#local/db';
import { liveMembers } from '#local/members';
import { getSchedule } from '#local/lessons';
import { getAssociation } from '#local/queries';
import { getSetting, putSetting } from '#local/settings';
import { db, now } from './context';
import { engine } from './engine';
import { failureOf } from './failure';

/** Halls change their lessons by the week: for so long a page that is opened again asks nothing. */
const FRESH_MS = 60 * 60_000;

const nameOf = (city: Id) => `lessons ${city}`;
const orderOf = ({ day, from }: Lesson) => `${day} ${from}`;

const fetched = (city: Id) => getSetting(db, nameOf(city), FetchedLessons);

/** What a member's phone has of the lessons. */
export interface KnownLessons {
	lessons: Lesson[];
	halls: Hall[];
	/** When the city's were received; undefined where there is no city to ask, or before the first answer. */
	received: Moment | undefined;
	/** Whether there is a city to ask. */
	hasCity: boolean;
	/** The school district of the association, by which a hall is near. */
	district: string | undefined;
}

/** The lessons of the association and those of its city, from a day on, soonest first. */
export async function readLessons(memberKey: MemberKey, from: Day): Promise<KnownLessons> {
	const [association, own] = await Promise.all([getAssociation(db, memberKey), getSchedule(db, memberKey, from)]);
	const city = association?.city && (await fetched(association.city));
	const lessons = [...own.lessons, ...(city ? city.lessons.filter(({ day }) => day >= from) : [])];
	return {
		lessons: lessons.sort((a, b) => orderOf(a).localeCompare(orderOf(b))),
		halls: [...own.halls, ...(city ? city.halls : [])],
		received: city ? city.at : undefined,
		hasCity: association?.city !== undefined,
		district: association?.district,
	};
}

async function fetchFrom(city: Id, fresh: number): Promise<Failure | undefined> {
	const known = await fetched(city);
	if (known && Date.parse(now()) - Date.parse(known.at) < fresh) return undefined;
	return failureOf(
		engine
			.cityLessons(city)
			.then((found) => putSetting(db, nameOf(city), { at: now(), ...found } satisfies FetchedLessons)),
	);
}

/** Fetches the lessons of the member's city where they are not fresh; answers why that failed. */
export async function fetchLessons(memberKey: MemberKey): Promise<Failure | undefined> {
	const city = (await getAssociation(db, memberKey))?.city;
	return city ? fetchFrom(city, FRESH_MS) : undefined;
}

/**
 * Fetches the lessons of everybody's city once a day, so that they are there when somebody without signal looks. That
 * it failed is no news: the page says how old its schedule is.
 */
export async function fetchDaily(): Promise<void> {
	const keys = (await liveMembers(db)).map(({ m }) => m);
	const cities = await Promise.all(keys.map(async (memberKey) => (await getAssociation(db, memberKey))?.city));
	for (const city of new Set(cities)) if (city) await fetchFrom(city, DAY_MS);
}
