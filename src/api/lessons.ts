import type { Id } from '#contract/ids';
import { CityLessons } from '#contract/lessons';
import { Retry } from '#sync/errors';
import { json, type Client } from './client';

const TIMEOUT_MS = 20_000;

/** What a city teaches from today on, and where. @throws ApiError with ASSOCIATION_UNKNOWN; Retry */
export async function fetchCityLessons(client: Client, city: Id): Promise<CityLessons> {
	const path = `lessons/${encodeURIComponent(city)}`;
	const read = CityLessons.safeParse(
		await json(await client({ method: 'GET', path, signing: 'never', timeout: TIMEOUT_MS })),
	);
	if (!read.success) throw new Retry('unreadable');
	return read.data;
}
