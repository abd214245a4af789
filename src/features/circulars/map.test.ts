import { expect, it } from 'vitest';
import { mapHref } from './map';

it('a place is asked for by its name alone, whatever letters it has', () => {
	const url = new URL(mapHref('旭川《あさひがわ》の公園 A&B #2'));
	expect([url.origin, url.pathname]).toEqual(['https://www.google.com', '/maps/search/']);
	expect([...url.searchParams]).toEqual([
		['api', '1'],
		['query', '旭川の公園 A&B #2'],
	]);
	expect(url.hash).toBe('');
});
