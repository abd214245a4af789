import type { Command } from '#contract/commands';
import type { Lesson } from '#contract/lessons';
import type { Target } from '#seeds/replay/client';
import { BrowserAssociation } from './association';

/*
 * Lessons of a city, of which a household (`h1`) has applied for most: one for each way in which that can stand.
 */

const DAY_MS = 24 * 60 * 60 * 1000;
const dayFrom = (days: number) => new Date(Date.now() + 9 * 60 * 60 * 1000 + days * DAY_MS).toISOString().slice(0, 10);

const HALL = {
	...{ id: 'hall', name: '椿原公民館', phone: '086-000-1401', address: '岡山市中区椿原2-2' },
	...{ hours: '9時から21時、休館日：水曜', districts: ['椿原学区'] },
};

/** What each lesson is called. */
export const TITLES = {
	open: 'はじめてのスマホ',
	accepted: '写真をとろう',
	waiting: 'LINEで家族と話そう',
	received: '地図を使おう',
	declined: '安全に使おう',
	cancelled: 'スマホで支払い',
	gone: '災害のときのスマホ',
	closed: 'スマホ相談会',
} as const;
type Name = keyof typeof TITLES;

const OF_ITS_OWN: Record<Name, Partial<Lesson>> = {
	open: { takes: 'first', seats: 16, level: 'first', topics: ['basics', 'safety'], until: dayFrom(2) },
	accepted: { takes: 'first', seats: 20, level: 'used', topics: ['photo'] },
	waiting: { takes: 'first', seats: 1 },
	received: { takes: 'asked', seats: 8 },
	declined: { takes: 'asked' },
	cancelled: { takes: 'asked' },
	gone: { takes: 'asked' },
	closed: { apply: '電話で', until: dayFrom(-1), phone: '086-000-1499', note: 'スマホをお持ちください。' },
};

const lessons = (Object.keys(TITLES) as Name[]).map((name, at) => ({
	...{ id: name, hall: HALL.name, hallId: HALL.id, title: TITLES[name], phone: HALL.phone, place: '2階 第2講座室' },
	...{ day: dayFrom(3 + at), from: '13:30', to: '15:00' },
	...OF_ITS_OWN[name],
}));

const idOf = (name: Name, household = 'h1') => `${name}-${household}`;
const applies = (name: Name, household: string, who: string): Command => ({
	name: 'lessonApplication.send',
	args: { id: idOf(name, household), lesson: name, name: who, people: 1 },
});

/** Founds a city with its lessons, and one of its associations. What the city answered is there soon after. */
export async function foundWithApplications(target: Target): Promise<BrowserAssociation> {
	const city = await BrowserAssociation.foundCity(target);
	const schedule = { halls: [HALL], lessons, endedHalls: [], endedLessons: [] };
	await city.chair({ name: 'lesson.replace', args: schedule });
	const own = await BrowserAssociation.found(target, undefined, city.id);
	for (const household of ['h1', 'h2']) await own.enter(await own.householdCard(household));
	await own.as('h2', applies('waiting', 'h2', '大森 ハル'));
	const applied = ['accepted', 'waiting', 'received', 'declined', 'cancelled', 'gone'] as const;
	await own.as('h1', ...applied.map((name) => applies(name, 'h1', '三宅 節子')), {
		name: 'lessonApplication.cancel',
		args: { id: idOf('cancelled') },
	});
	await city.chair(
		{ name: 'lessonApplication.answer', args: { lesson: 'declined', id: idOf('declined'), state: 'declined' } },
		{ name: 'lesson.replace', args: { halls: [], lessons: [], endedHalls: [], endedLessons: ['gone'] } },
	);
	return own;
}
