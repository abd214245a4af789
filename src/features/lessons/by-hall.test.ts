import { expect, it, test } from 'vitest';
import { hall, lesson } from '#tests/support/sample-rows';
import { byHall } from './by-hall';
import { isNear } from '#domain/lessons/near';

const at = (id: string, name: string) => lesson({ id, hall: name });

it('lessons stand by hall, the one with the soonest lesson first', () => {
	const halls = byHall([at('1', '東'), at('2', '西'), at('3', '東')]);
	expect(halls.map(({ name, lessons }) => [name, lessons.map(({ id }) => id)])).toEqual([
		['東', ['1', '3']],
		['西', ['2']],
	]);
});

it('a hall is where one of its lessons says that it is', () => {
	const halls = byHall([at('1', '東'), { ...at('2', '東'), address: '岡山市中区' }, at('3', '西')]);
	expect(halls.map(({ address }) => address)).toEqual(['岡山市中区', undefined]);
});

it('the halls of the reader’s district come first, those without lessons too, with what their rows say', () => {
	const rows = [hall({ id: 'h1', name: '東', districts: [] }), hall({ id: 'h2', name: '西', hours: '9時から17時' })];
	const own = { ...at('1', '東'), hallId: 'h1' };
	const halls = byHall([own], rows, '操南 小学校区');
	expect(halls.map(({ name, near, hours }) => [name, near, hours])).toEqual([
		['西', true, '9時から17時'],
		['東', false, undefined],
	]);
	expect(byHall([own], rows).map(({ name }) => name)).toEqual(['東']);
});

test.each([
	['操南学区', '操南学区', true],
	['操南学区連合町内会', '操南小学校区', true],
	['操南', '操南中学校', true],
	['操南学区', '操明学区', false],
	['北区', '北', true],
	['', '', false],
])('%s and %s are one district: %s', (own, served, near) => {
	expect(isNear({ districts: [served] }, own)).toBe(near);
});
