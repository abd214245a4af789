import { expect, it } from 'vitest';
import { fileName } from './download';

it('a file is named after the association without the signs that Windows refuses', () => {
	expect(fileName('椿原/東:町内会 2026-11-22.csv')).toBe('椿原_東_町内会 2026-11-22.csv');
});
