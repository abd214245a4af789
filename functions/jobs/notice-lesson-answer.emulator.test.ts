import { beforeEach, expect, test } from 'vitest';
import { notificationOf } from '#tests/support/announcements';
import { all, announcementsForEachTest, association, server, service } from '#tests/support/announcement-fixture';
import { lesson } from '#tests/support/sample-rows';

announcementsForEachTest();

beforeEach(async () => {
	const args = lesson({ takes: 'asked', seats: 1 });
	await association.city.must({ name: 'lesson.put', args });
	await association.h1.must({
		name: 'lessonApplication.send',
		args: { id: 'one', lesson: args.id, name: '山田ふみ', people: 1 },
	});
});

const answer = (state: 'received' | 'accepted' | 'declined') =>
	association.city.must({ name: 'lessonApplication.answer', args: { lesson: 'l1', id: 'one', state } });
/** The list is brought to the applications, and after that their households are told. */
async function sweepBoth(): Promise<void> {
	await all.sweep();
	await all.sweep();
}

test('whoever applied is told that there is an answer, not which; nobody else is', async () => {
	await all.registerAll('h1', 'family', 'h2');
	await sweepBoth();
	expect(all.reached()).toEqual([]);
	await answer('accepted');
	await sweepBoth();
	expect(all.reached()).toEqual(['family', 'h1']);
	const notice = notificationOf(service.received[0]);
	expect(notice.title).toBe('申し込んだ講座について、お知らせがあります');
	expect(notice.navigate).toBe(`/lessons?of=${association.id}/h1`);
	expect(service.received.map(({ text }) => text).join('')).not.toMatch(/はじめてのスマホ|山田/u);
});

test('what is answered at night is told in the morning, unless the seat took it back meanwhile', async () => {
	await all.registerAll('h1');
	all.at('23:00');
	await answer('accepted');
	await sweepBoth();
	expect(all.reached()).toEqual([]);
	await answer('received');
	await sweepBoth();
	server.clock.now = '2026-11-22T23:00:00.000Z';
	await sweepBoth();
	expect(all.reached()).toEqual([]);
	await answer('declined');
	await sweepBoth();
	expect(all.reached()).toEqual(['h1']);
});

test('whoever has a place is told that it is elsewhere now; nobody is told of a lesson that has begun', async () => {
	await all.registerAll('h1');
	await answer('accepted');
	await sweepBoth();
	expect(all.reached()).toEqual(['h1']);
	const moved = lesson({ takes: 'asked', seats: 1, place: '本館' });
	await association.city.must({ name: 'lesson.put', args: moved });
	await sweepBoth();
	expect(all.reached()).toEqual(['h1', 'h1']);
	await answer('declined');
	server.clock.now = '2026-12-03T04:30:00.000Z';
	await sweepBoth();
	expect(all.reached()).toEqual(['h1', 'h1']);
});

test('a phone that wants no notices has none', async () => {
	await all.register(association.h1, 'h1', { timing: 'never' });
	await answer('accepted');
	await sweepBoth();
	expect(all.reached()).toEqual([]);
});
