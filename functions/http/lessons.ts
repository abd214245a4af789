import type { Hono } from 'hono';
import { Id, type Day, type Moment } from '#contract/ids';
import type { CityLessons } from '#contract/lessons';
import { addDays, dayInJapan } from '#domain/moment';
import { rowOf } from '#functions/store/read-set';
import type { Store } from '#functions/store/store';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';

/** Lessons of one city: 37 halls with a dozen each are 444. */
const LESSONS_MAX = 1000;
/** For how long this instance, and whoever stands between it and the phone, may answer the same again. */
const FRESH_MS = 5 * 60_000;

interface Remembered {
	until: number;
	lessons: Promise<CityLessons['lessons'] | undefined>;
}

/** The lessons of a city from a day on; undefined where there is no such city. */
async function lessonsOf(store: Store, city: Id, today: Day): Promise<CityLessons['lessons'] | undefined> {
	const tenant = await store.delivery.row(city, 'association', city);
	if (tenant?.tenant !== 'city') return undefined;
	const found = (await store.lessonsAfter(city, addDays(today, -1), LESSONS_MAX)).map(rowOf);
	return found.flatMap((one) => (one.kind === 'lesson' ? [one.row] : []));
}

/**
 * `GET /lessons/{city}`: the lessons of a city's halls, for everybody. They are no secret, and a whole city may
 * read them without one read of the store each: Hosting answers from its cache, an instance from its memory.
 */
export function lessons(app: Hono<Env>, { store }: Deps): void {
	const remembered = new Map<Id, Remembered>();

	function lookUp(city: Id, moment: Moment): Remembered['lessons'] {
		const now = Date.parse(moment);
		const known = remembered.get(city);
		if (known && now < known.until) return known.lessons;
		const asked = lessonsOf(store, city, dayInJapan(moment));
		remembered.set(city, { until: now + FRESH_MS, lessons: asked });
		// What is no city is forgotten at once, so that made-up names fill no memory and push no real one out.
		const forget = () => void remembered.delete(city);
		asked.then((found) => found ?? forget(), forget);
		return asked;
	}

	app.get('/lessons/:city', async (c) => {
		const city = Id.safeParse(c.req.param('city'));
		const now = c.get('now');
		const found = city.success ? await lookUp(city.data, now) : undefined;
		if (!found) throw new HttpRefusal('ASSOCIATION_UNKNOWN');
		c.header('Cache-Control', `public, max-age=${FRESH_MS / 1000}`);
		const today = dayInJapan(now);
		return c.json({ lessons: found.filter(({ day }) => day >= today) } satisfies CityLessons);
	});
}
