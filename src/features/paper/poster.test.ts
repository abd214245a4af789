import { describe, expect, it } from 'vitest';
import { circular, content } from '../../../tests/samples/rows';
import { posterOf } from './poster';

describe('a poster', () => {
	it('has the larger a title the shorter it is, and one of 60 letters still in letters to be read from afar', () => {
		const short = posterOf(circular({ content: content({ title: '川掃除' }) })).title;
		const long = posterOf(circular({ content: content({ title: '町'.repeat(60) }) })).title;
		expect(short).toBe(96);
		expect(long).toBeLessThan(short);
		expect(long).toBeGreaterThanOrEqual(40);
	});
	it('has the whole text or none of it', () => {
		expect(posterOf(circular()).text).toBe(content().body);
		expect(posterOf(circular({ content: content({ body: 'あ'.repeat(2000) }) })).text).toBe('');
	});
	it('of a message is the message, however long', () => {
		const message = (body: string) => posterOf(circular({ form: 'message', content: content({ body }) }));
		expect(message('川掃除は中止です').heading).toBe('川掃除は中止です');
		expect(message('川掃除は中止です').text).toBe('');
		expect(message('あ'.repeat(400)).title).toBeLessThan(40);
	});
});
