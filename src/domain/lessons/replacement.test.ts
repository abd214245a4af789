import { expect, test } from 'vitest';
import type { Hall, Lesson } from '#contract/lessons';
import { LESSON_PART } from '#contract/limits';
import { hall, lesson, member } from '#tests/support/sample-rows';
import { decide } from '../commands/index';
import { RowSet } from '../row-set';
import type { Entries } from './entries';
import { countOf, partsOf, replacementOf, takenBack, type Replacement } from './replacement';
import { scheduleOf } from './schedule';

const TODAY = '2026-11-27';
const NOW = `${TODAY}T00:00:00.000Z`;
const at = { sheet: '', line: 2 };
const entry = (over: object = {}) => {
	const { id: _, hallId: _h, ...rest } = lesson();
	return { ...rest, ...over, at };
};
const hallEntry = (over: object = {}) => {
	const { id: _, ...rest } = hall();
	return { ...rest, ...over, at };
};
const read = (over: Partial<Entries>, halls: Hall[] = []) =>
	scheduleOf({ faults: [], others: 0, ...over }, { today: TODAY, halls });

test('the same file makes the same rows, and a lesson finds its hall by the name', async () => {
	const bare = entry({ phone: undefined, address: undefined, place: undefined });
	const [first, second] = await Promise.all([1, 2].map(() => read({ halls: [hallEntry()], lessons: [bare] })));
	expect(first).toEqual(second);
	const [home] = first?.halls ?? [];
	expect(first?.lessons).toMatchObject([
		{ hallId: home?.id, phone: home?.phone, address: home?.address, place: '操南公民館' },
	]);
	// A file of lessons alone finds the halls that there are.
	expect((await read({ lessons: [bare] }, first?.halls)).lessons).toMatchObject([{ hallId: home?.id }]);
});

test('what is over is left out, and what comes twice or cannot be asked for is named', async () => {
	const none = { phone: undefined, title: '相談', hall: '西公民館' };
	const { lessons, past, faults, unknownHalls } = await read({
		lessons: [
			entry(),
			entry(),
			entry({ day: '2026-11-26' }),
			entry(none),
			entry({ title: '逆', from: '16:00', to: '15:00' }),
		],
	});
	expect([lessons?.length, past]).toEqual([1, 1]);
	expect(unknownHalls).toEqual(['操南公民館', '西公民館']);
	expect(faults.map(({ field, why }) => `${field} ${why}`)).toEqual(['title twice', 'phone missing', 'to unreadable']);
});

/** A city's rows, and what carries a replacement out on them as its seat does. */
function city(halls: Hall[], lessons: Lesson[]) {
	const rows = new RowSet([
		...halls.map((row) => ({ kind: 'hall' as const, row })),
		...lessons.map((row) => ({ kind: 'lesson' as const, row })),
	]);
	const there = () => ({
		halls: [...rows].flatMap(({ kind, row }) => (kind === 'hall' && !row.gone ? [row] : [])),
		lessons: [...rows].flatMap(({ kind, row }) => (kind === 'lesson' && !row.gone ? [row] : [])),
	});
	const carryOut = (replacement: Replacement) => {
		let written = 0;
		for (const args of partsOf(replacement)) {
			const verdict = decide(
				{ name: 'lesson.replace', args },
				{ member: member('city'), find: rows.find, stamp: { command: 'c', now: NOW, claimed: NOW, seq: 1 } },
			);
			if ('refused' in verdict) throw new Error(verdict.refused);
			for (const row of verdict.rows) rows.put(row);
			written += verdict.rows.filter(({ kind }) => kind !== 'audit').length;
		}
		return written;
	};
	return { there, carryOut };
}

test('a file takes the place of what is there; it may come twice, and is taken back as it was', () => {
	const before = {
		halls: [hall(), hall({ id: 'old', name: '旧公民館' })],
		lessons: [lesson(), lesson({ id: 'gone' }), lesson({ id: 'past', day: '2026-11-20' })],
	};
	const { there, carryOut } = city(before.halls, before.lessons);
	const file = {
		halls: [hall()],
		lessons: [lesson({ seats: 20 }), ...Array.from({ length: 150 }, (_, n) => lesson({ id: `new-${n}` }))],
	};
	const replacement = replacementOf(file, before, TODAY);
	expect(countOf(replacement)).toBe(153);
	expect(replacement.lessons.ended.map(({ id }) => id)).toEqual(['gone']);
	expect(partsOf(replacement).map((part) => Object.values(part).flat().length)).toEqual([LESSON_PART, 53]);
	expect(carryOut(replacement)).toBe(153);
	expect(there().lessons).toHaveLength(152);
	expect(carryOut(replacement)).toBe(0);
	expect(countOf(replacementOf(file, there(), TODAY))).toBe(0);
	carryOut(takenBack(replacement));
	expect(new Set(there().lessons.map((row) => JSON.stringify(row)))).toEqual(
		new Set(before.lessons.map((row) => JSON.stringify(row))),
	);
	expect(there().halls.map(({ id }) => id)).toEqual(['h-sonan', 'old']);
});

test('a file of halls alone leaves the lessons, and the other way round', () => {
	const before = { halls: [hall()], lessons: [lesson()] };
	expect(countOf(replacementOf({ halls: [hall()] }, before, TODAY))).toBe(0);
	expect(countOf(replacementOf({ lessons: [lesson()] }, before, TODAY))).toBe(0);
});

test('a file that says nothing of applications leaves how a lesson takes them, and one that does changes it', () => {
	const before = { halls: [], lessons: [lesson({ takes: 'first', seats: 16 })] };
	expect(countOf(replacementOf({ lessons: [lesson()] }, before, TODAY))).toBe(0);
	const asked = replacementOf({ lessons: [lesson({ takes: 'asked', seats: 8 })] }, before, TODAY);
	expect(asked.lessons.changed).toMatchObject([{ after: { takes: 'asked', seats: 8 } }]);
});
