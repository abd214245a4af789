import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ArgsOf } from '#contract/commands';
import type { CityLessons } from '#contract/lessons';
import { LESSON_PART } from '#contract/limits';
import { LESSON_DAYS } from '#domain/retention';
import { foundWithActors, type EmulatorAssociation } from '#tests/support/emulator-association';
import { hall, lesson } from '#tests/support/sample-rows';
import { startTestServer, type TestServer } from '#tests/support/server';

let server: TestServer;
let association: EmulatorAssociation;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	association = await foundWithActors(server);
});

const part = (over: Partial<ArgsOf<'lesson.replace'>>): ArgsOf<'lesson.replace'> => ({
	...{ halls: [], lessons: [], endedHalls: [], endedLessons: [] },
	...over,
});

describe('a city’s schedule', () => {
	test('takes the place of the one before: for everybody, on the seat’s phone, and in the record', async () => {
		const { city } = association;
		const first = part({ halls: [hall()], lessons: [lesson(), lesson({ id: 'l2' })] });
		await city.must({ name: 'lesson.replace', args: first });
		const { cursor } = await city.pull();
		await city.must({
			name: 'lesson.replace',
			args: part({ lessons: [lesson({ seats: 12, hallId: 'h-sonan' })], endedLessons: ['l2', 'nobody'] }),
		});
		const pulled = await city.pull(cursor);
		expect(pulled.rows('lesson')).toMatchObject([{ id: 'l1', seats: 12 }]);
		expect(pulled.changes).toContainEqual({ gone: 'lesson', id: 'l2' });
		expect(pulled.rows('audit')).toMatchObject([{ what: 'lesson.replace', count: 3 }]);
		const reply = await server.request(`/api/lessons/${city.as.association}`);
		const { lessons, halls } = (await reply.json()) as CityLessons;
		expect(lessons.map(({ id }) => id)).toEqual(['l1']);
		expect(halls).toEqual([hall()]);
	});

	test('that comes twice writes nothing more, and what was ended comes back as it was', async () => {
		const { city } = association;
		const all = part({ halls: [hall()], lessons: [lesson()] });
		await city.must({ name: 'lesson.replace', args: all });
		await city.must({ name: 'lesson.replace', args: part({ endedHalls: ['h-sonan'], endedLessons: ['l1'] }) });
		await city.must({ name: 'lesson.replace', args: all });
		const back = await city.pull();
		expect(back.rows('lesson')).toEqual([lesson()]);
		await city.must({ name: 'lesson.replace', args: all });
		expect((await city.pull(back.cursor)).changes).toEqual([]);
	});

	test('of more rows than one command may have is refused as a whole', async () => {
		const { city } = association;
		const lessons = Array.from({ length: LESSON_PART + 1 }, (_, n) => lesson({ id: `l${n}` }));
		expect(await city.ask('lesson.replace', part({ lessons }))).toBe('MALFORMED');
		expect((await city.pull()).rows('lesson')).toEqual([]);
	});

	test('is kept for a month after its day, and a hall until it is gone', async () => {
		const { city } = association;
		await city.must({ name: 'lesson.replace', args: part({ halls: [hall()], lessons: [lesson()] }) });
		const endOf = async (kind: 'lesson' | 'hall', id: string) => {
			const doc = await server.db.doc(`associations/${city.as.association}/rows/${kind}.${id}`).get();
			return (doc.get('expires') as { toDate(): Date } | undefined)?.toDate().toISOString();
		};
		expect(LESSON_DAYS).toBe(31);
		expect(await endOf('lesson', 'l1')).toBe('2027-01-02T15:00:00.000Z');
		expect(await endOf('hall', 'h-sonan')).toBeUndefined();
		await city.must({ name: 'lesson.replace', args: part({ endedHalls: ['h-sonan'] }) });
		expect(await endOf('hall', 'h-sonan')).toBeDefined();
	});
});
