import { expect, it } from 'vitest';
import type { Lesson } from '#contract/lessons';
import { byHall } from './by-hall';

const lesson = (id: string, hall: string): Lesson => ({
	id,
	hall,
	title: 'スマホ入門',
	day: '2026-12-01',
	from: '10:00',
	to: '12:00',
	place: '研修室',
	phone: '086-000-0000',
});

it('lessons stand by hall, the one with the soonest lesson first', () => {
	const halls = byHall([lesson('1', '東'), lesson('2', '西'), lesson('3', '東')]);
	expect(halls.map(({ hall, lessons }) => [hall, lessons.map(({ id }) => id)])).toEqual([
		['東', ['1', '3']],
		['西', ['2']],
	]);
});

it('a hall is where one of its lessons says that it is', () => {
	const halls = byHall([lesson('1', '東'), { ...lesson('2', '東'), address: '岡山市中区' }, lesson('3', '西')]);
	expect(halls.map(({ address }) => address)).toEqual(['岡山市中区', undefined]);
});
