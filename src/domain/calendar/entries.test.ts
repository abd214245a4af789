import { expect, test } from 'vitest';
import { momentInJapan } from '#domain/moment';
import { circular, lesson, question } from '#tests/support/sample-rows';
import { entriesOfCircular, entryOfLesson, inOrder } from './entries';

const fields = { when: { day: '2026-12-31', from: '23:00' }, place: '柳瀬《やなせ》公園', deadline: '2026-12-20' };
const dated = (given: Parameters<typeof circular>[0] = {}) => {
	const made = circular(given);
	return { ...made, content: { ...made.content, title: '柳瀬《やなせ》の掃除', fields } };
};

test('a circular is on its day and on its deadline, with its names as they are written', () => {
	const { id } = dated();
	expect(entriesOfCircular(dated(), 'ja')).toEqual([
		{ kind: 'event', of: id, title: '柳瀬の掃除', place: '柳瀬公園', day: '2026-12-31', from: '23:00' },
		{ kind: 'deadline', of: id, title: '柳瀬の掃除', day: '2026-12-20' },
	]);
});

test('a question is on the last day for its answers, with the hour that ends it, and not twice beside the deadline', () => {
	const asked = (deadline: string) => {
		const made = dated();
		return entriesOfCircular({ ...made, content: { ...made.content, question: question({ deadline }) } }, 'ja');
	};
	const kinds = (deadline: string) => asked(deadline).map(({ kind, day, to }) => [kind, day, to]);
	const event = ['event', '2026-12-31', undefined];
	const deadline = ['deadline', '2026-12-20', undefined];
	expect(kinds(momentInJapan('2026-12-18', '19:00'))).toEqual([event, deadline, ['answer', '2026-12-18', '19:00']]);
	expect(kinds(momentInJapan('2026-12-20', '23:59'))).toEqual([event, ['answer', '2026-12-20', undefined]]);
	expect(kinds(momentInJapan('2026-12-19', '00:00'))).toEqual([event, deadline, ['answer', '2026-12-18', undefined]]);
});

test('one without a day has no entry', () => expect(entriesOfCircular(circular({}), 'ja')).toEqual([]));

test('a title is in the language that is read', () => {
	const made = dated();
	const texts = [{ lang: 'en' as const, title: 'Cleaning', body: '' }];
	const [event] = entriesOfCircular({ ...made, content: { ...made.content, texts } }, 'en');
	expect(event?.title).toBe('Cleaning');
});

test('what was withdrawn is gone; what does not take place stays and says so, without its deadline', () => {
	const at = '2026-12-01T00:00:00.000Z';
	const withdrawn = { ...dated(), state: 'withdrawn' as const, withdrawn: { at, reason: '' } };
	expect(entriesOfCircular(withdrawn, 'ja')).toEqual([]);
	const cancelled = entriesOfCircular({ ...withdrawn, withdrawn: { at, reason: '雨', cancelled: true } }, 'ja');
	expect(cancelled).toMatchObject([{ kind: 'event', cancelled: true }]);
});

test('entries are in the order of days and times, those of the whole day first', () => {
	const entry = (day: string, from?: string) => ({
		...{ kind: 'event' as const, of: `${day}${from}`, title: '', day },
		...(from && { from }),
	});
	const sorted = [entry('2026-12-31'), entry('2026-12-31', '07:00'), entry('2027-01-01')];
	expect(inOrder([...sorted].reverse())).toEqual(sorted);
});

test('a lesson is at its hall', () => {
	const { id, hall } = lesson();
	expect(entryOfLesson(lesson())).toMatchObject({ kind: 'lesson', of: id, place: hall });
});
