import type { Hono } from 'hono';
import { Id, type Day, type Moment } from '#contract/ids';
import type { CityLessons } from '#contract/lessons';
import { addDays, dayInJapan } from '#domain/moment';
import { remember } from '#functions/remember';
import { rowOf } from '#functions/store/read-set';
import type { Store } from '#functions/store/store';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';

/** Lessons of one city: 37 halls with a dozen each are 444 a month, and what is over is kept for a while. */
const LESSONS_MAX = 3000;
const HALLS_MAX = 500;
/** For how long this instance, and whoever stands between it and the phone, may answer the same again. */
const FRESH_MS = 5 * 60_000;

interface Remembered {
	until: number;
	found: Promise<CityLessons | undefined>;
}

/** Names that one instance remembers of either sort, so that made-up ones fill no memory, and push out no city. */
const REMEMBERED_MAX = 50;

/** The lessons of a city from a day on, and its halls; undefined where there is no such city. */
async function lessonsOf(store: Store, city: Id, today: Day): Promise<CityLessons | undefined> {
	const tenant = await store.delivery.row(city, 'association', city);
	if (tenant?.tenant !== 'city') return undefined;
	const [lessons, halls] = await Promise.all([
		store.lessonsAfter(city, addDays(today, -1), LESSONS_MAX),
		store.rowsOfKind(city, 'hall', HALLS_MAX),
	]);
	const rows = [...lessons, ...halls].map(rowOf);
	return {
		lessons: rows.flatMap((one) => (one.kind === 'lesson' && one.row.gone === undefined ? [one.row] : [])),
		halls: rows.flatMap((one) => (one.kind === 'hall' && one.row.gone === undefined ? [one.row] : [])),
	};
}

/**
 * `GET /lessons/{city}`: the lessons of a city's halls, for everybody. They are no secret, and a whole city may
 * read them without one read of the store each: Hosting answers from its cache, an instance from its memory.
 */
export function lessons(app: Hono<Env>, { store }: Deps): void {
	const cities = new Map<Id, Remembered>();
	const unknown = new Map<Id, Remembered>();

	function lookUp(city: Id, moment: Moment): Remembered['found'] {
		const now = Date.parse(moment);
		const known = cities.get(city) ?? unknown.get(city);
		if (known && now < known.until) return known.found;
		cities.delete(city);
		const asked = { until: now + FRESH_MS, found: lessonsOf(store, city, dayInJapan(moment)) };
		remember(unknown, city, asked, REMEMBERED_MAX);
		const settle = (isCity: boolean) => {
			// Where it was asked for anew meanwhile, or pushed out, this answer moves nothing.
			if (unknown.get(city) !== asked) return;
			unknown.delete(city);
			if (isCity) remember(cities, city, asked, REMEMBERED_MAX);
		};
		asked.found.then(
			(schedule) => schedule && settle(true),
			() => settle(false),
		);
		return asked.found;
	}

	app.get('/lessons/:city', async (c) => {
		const city = Id.safeParse(c.req.param('city'));
		const now = c.get('now');
		const found = city.success ? await lookUp(city.data, now) : undefined;
		if (!found) throw new HttpRefusal('ASSOCIATION_UNKNOWN');
		c.header('Cache-Control', `public, max-age=${FRESH_MS / 1000}`);
		const today = dayInJapan(now);
		const lessons = found.lessons.filter(({ day }) => day >= today);
		return c.json({ ...found, lessons } satisfies CityLessons);
	});
}
