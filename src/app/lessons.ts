import type { Day, Id } from '#contract/ids';
import type { Lesson } from '#contract/lessons';
import type { Failure } from '#domain/failure';
import { FetchedLessons } from '#features/lessons/fetched';
import type { MemberKey } from '#local/db';
import { getAssociation, listLessons } from '#local/queries';
import { getSetting, putSetting } from '#local/settings';
import { db, now } from './context';
import { engine } from './engine';
import { failureOf } from './failure';

/** Halls change their lessons by the week. */
const FRESH_MS = 60 * 60_000;

const nameOf = (city: Id) => `lessons ${city}`;
const orderOf = ({ day, from }: Lesson) => `${day} ${from}`;

const fetched = (city: Id) => getSetting(db, nameOf(city), FetchedLessons);

/** The lessons of the association and those of its city, from a day on, soonest first. */
export async function readLessons(memberKey: MemberKey, from: Day): Promise<Lesson[]> {
	const [association, own] = await Promise.all([getAssociation(db, memberKey), listLessons(db, memberKey, from)]);
	const { lessons = [] } = (association?.city && (await fetched(association.city))) || {};
	const all = [...own, ...lessons.filter(({ day }) => day >= from)];
	return all.sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

/** Fetches the lessons of the member's city where they are not fresh; answers why that failed. */
export async function fetchLessons(memberKey: MemberKey): Promise<Failure | undefined> {
	const city = (await getAssociation(db, memberKey))?.city;
	if (!city) return undefined;
	const known = await fetched(city);
	if (known && Date.parse(now()) - Date.parse(known.at) < FRESH_MS) return undefined;
	return failureOf(
		engine
			.cityLessons(city)
			.then((lessons) => putSetting(db, nameOf(city), { at: now(), lessons } satisfies FetchedLessons)),
	);
}
