import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText } from './calendar-file';
import type { CircularEvent } from './event';

const event = (over: Partial<CircularEvent> = {}): CircularEvent => ({
	circular: 'c1',
	version: 2,
	at: '2026-11-20T01:02:03.000Z',
	title: '川掃除のお知らせ',
	when: { day: '2026-12-06', from: '07:30', to: '09:00' },
	place: '旭川《あさひがわ》の河川敷',
	...over,
});

/** What another library reads in the file. */
function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as never);
	const found = calendar.getAllSubcomponents('vevent');
	expect(found).toHaveLength(1);
	return { calendar, event: new ICAL.Event(found[0]) };
}

describe('the file of an event', () => {
	it('keeps brackets that are no reading', () =>
		expect(read(calendarText(event({ title: '《重要》川掃除' }))).event.summary).toBe('《重要》川掃除'));

	it('has its title, its place without readings, and its times in UTC', () => {
		const text = calendarText(event());
		const { event: got } = read(text);
		expect([got.uid, got.sequence, got.summary]).toEqual(['c1@kairan', 1, '川掃除のお知らせ']);
		expect(got.location).toBe('旭川の河川敷');
		expect(got.startDate.toJSDate().toISOString()).toBe('2026-12-05T22:30:00.000Z');
		expect(got.endDate.toJSDate().toISOString()).toBe('2026-12-06T00:00:00.000Z');
		expect(text).toContain('DTSTART:20261205T223000Z');
		expect(text).not.toContain('TZID');
	});

	it('is of the whole day where no time is said, whatever the time zone of the phone', () => {
		const { event: got } = read(calendarText(event({ when: { day: '2026-12-06' } })));
		expect(got.startDate.isDate).toBe(true);
		expect(got.startDate.toString()).toBe('2026-12-06');
	});

	it('keeps its day in Japan over the end of a year, where that of UTC is another', () => {
		const { event: morning } = read(calendarText(event({ when: { day: '2027-01-01', from: '07:00', to: '10:00' } })));
		expect(morning.startDate.toJSDate().toISOString()).toBe('2026-12-31T22:00:00.000Z');
		expect(morning.endDate.toJSDate().toISOString()).toBe('2027-01-01T01:00:00.000Z');
		const { event: whole } = read(calendarText(event({ when: { day: '2026-12-31' } })));
		expect([whole.startDate.toString(), whole.endDate.toString()]).toEqual(['2026-12-31', '2027-01-01']);
	});

	it('has no end where none is said, or where it would lie before the start', () => {
		for (const when of [
			{ day: '2026-12-06', from: '07:30' },
			{ day: '2026-12-06', from: '07:30', to: '07:30' },
		]) {
			expect(calendarText(event({ when }))).not.toContain('DTEND');
		}
	});

	it('holds nothing but that: no name, no number, no household, no address of a page', () => {
		const names = [...calendarText(event()).matchAll(/^([A-Z-]+)[:;]/gmu)].map(([, name]) => name);
		expect(new Set(names)).toEqual(
			new Set([
				...['BEGIN', 'VERSION', 'PRODID', 'METHOD', 'UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND'],
				...['SUMMARY', 'LOCATION', 'END'],
			]),
		);
	});

	it('is read back as it was written, and no line is longer than 75 octets', () => {
		const lineText = fc
			.string({ unit: fc.constantFrom(...'あ漢字,;:\\"\'🌊é𠮷\tBEGIN:VEVENT\n ') })
			.filter((text) => text.trim() !== '' && !/[\n\t]/u.test(text));
		fc.assert(
			fc.property(lineText, lineText, (title, place) => {
				const text = calendarText(event({ title, place }));
				for (const one of text.split('\r\n')) expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75);
				const { event: got } = read(text);
				expect([got.summary, got.location]).toEqual([title, place]);
			}),
		);
	});
});
