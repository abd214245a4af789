import { expect, it } from 'vitest';
import { posterPath } from './poster';
import { readCard, readCardOrPoster } from './scanned';

const HERE = 'https://kairan.example';
const SECRET = 'AbCdEfGhIjKlMnOpQrSt_-';
const key = { by: 'secret', secret: SECRET };

it('a card of ours is found, of a household as of a seat', () => {
	expect(readCard(`${HERE}/join#${SECRET}`, HERE)).toEqual({ found: key });
	expect(readCardOrPoster(`${HERE}/join#${SECRET}`, HERE)).toEqual({ found: { key } });
});

it('a poster is found by whoever looks for one', () => {
	expect(readCardOrPoster(`${HERE}/circular/c1`, HERE)).toEqual({ found: { poster: { circular: 'c1' } } });
	expect(readCard(`${HERE}/circular/c1`, HERE)).toEqual({ wrong: 'notCard' });
	expect(readCardOrPoster(`${HERE}/circular/a%2Fb`, HERE)).toEqual({ wrong: 'notCard' });
	expect(readCardOrPoster(`${HERE}/desk`, HERE)).toEqual({ wrong: 'notCard' });
});

it('a poster says of which association it is, and what it says leads there again', () => {
	const poster = { circular: 'c1', at: 'town-1' };
	expect(readCardOrPoster(`${HERE}${posterPath(poster)}`, HERE)).toEqual({ found: { poster } });
	expect(posterPath({ circular: 'c1' })).toBe('/circular/c1');
	expect(readCardOrPoster(`${HERE}/circular/c1?at=%2e%2e%2fdesk`, HERE)).toEqual({
		found: { poster: { circular: 'c1' } },
	});
});

it('a card of another installation is called one, and its secret is not tried here', () => {
	expect(readCardOrPoster(`https://other.example/join#${SECRET}`, HERE)).toEqual({ wrong: 'elsewhere' });
});

it.each([
	'https://evil.example/',
	`https://evil.example/?to=${HERE}/join#${SECRET}`,
	'https://evil.example/circular/c1',
	`javascript:location='${HERE}/join#${SECRET}'`,
	'WIFI:S:hall;T:WPA;P:secret;;',
	'ABCD EFGH JKLM',
	'',
])('what is not ours is foreign: %s', (text) => {
	expect(readCardOrPoster(text, HERE)).toEqual({ wrong: 'foreign' });
});

it('a card whose secret is not whole is cut', () => {
	expect(readCard(`${HERE}/join#AbCd`, HERE)).toEqual({ wrong: 'cut' });
});
