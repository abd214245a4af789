import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { lesson } from '#tests/support/sample-rows';
import { hallMapHref } from './map';
import { lessonCalendar } from './ics';

test('a lesson’s file has its title, its hall and its times in UTC, and nothing else', () => {
	const text = lessonCalendar(lesson({ address: '岡山市中区' }), '2026-11-20T01:02:03.000Z');
	const calendar = new ICAL.Component(ICAL.parse(text) as never);
	const event = new ICAL.Event(calendar.getAllSubcomponents('vevent')[0]);
	expect([event.uid, event.summary, event.location]).toEqual([
		...['l1@kairan', 'はじめてのスマホ', '操南公民館 2階 第2講座室 岡山市中区'],
	]);
	expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-03T04:30:00.000Z');
	expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-03T07:30:00.000Z');
	expect(text).not.toContain('TZID');
	for (const one of text.split('\r\n')) expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75);
});

test('a hall is found on the map by its position, or by its address and name', () => {
	const query = (where: Parameters<typeof hallMapHref>[0]) => new URL(hallMapHref(where)).searchParams.get('query');
	const named = { name: '東公民館', address: '岡山市東区' };
	expect(query({ ...named, position: { lat: 34.6, lon: 134 } })).toBe('34.6,134');
	expect(query({ ...named, position: undefined })).toBe('岡山市東区 東公民館');
});
