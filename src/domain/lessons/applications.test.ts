import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { LessonApplicants, LessonApplication } from '#contract/lesson-applications';
import type { Lesson } from '#contract/lessons';
import { LESSON_APPLICATION_LIMITS } from '#contract/limits';
import { lesson } from '#tests/support/sample-rows';
import {
	aboutOf,
	afterLesson,
	asListed,
	isNews,
	isTaking,
	nextInLine,
	placesTaken,
	refuseAnother,
	withAnswer,
	withApplicant,
	withoutApplicant,
	withoutPerson,
} from './applications';

const AT = '2026-11-27T00:00:00.000Z';
const one = (id: string, people = 1) => ({ id, association: 'a1', name: id, people, at: AT });
const states = ({ entries }: LessonApplicants) => entries.map(({ id, state }) => `${id} ${state}`);

function listOf(of: Lesson, ...applicants: ReturnType<typeof one>[]): LessonApplicants {
	return applicants.reduce<LessonApplicants>(
		(list, each) => {
			const put = withApplicant(of, list, each);
			return 'refused' in put ? list : put.list;
		},
		{ id: of.id, about: aboutOf(of), entries: [] },
	);
}

describe('a lesson that accepts by itself', () => {
	const first = lesson({ takes: 'first', seats: 2 });

	it('gives its places in order, and who comes later waits', () => {
		expect(states(listOf(first, one('a'), one('b'), one('c')))).toEqual(['a accepted', 'b accepted', 'c waiting']);
	});

	it('moves up whoever waits first when somebody cancels, and nobody past two who need two places', () => {
		const list = listOf(first, one('a'), one('b'), one('two', 2), one('d'));
		const after = withoutApplicant(first, list, one('a'), AT);
		expect(states(after)).toEqual(['b accepted', 'two waiting', 'd waiting']);
		expect(states(withoutApplicant(first, after, one('b'), AT))).toEqual(['two accepted', 'd waiting']);
	});

	it('takes no party that is larger than the hall', () => {
		expect(withApplicant(first, undefined, one('three', 3))).toEqual({ refused: 'PLACES_TAKEN' });
	});

	it('moves nobody up once it has begun, whatever is cancelled, answered or changed then', () => {
		const list = listOf(first, one('a'), one('b'), one('c'));
		const begins = '2026-12-03T04:30:00.000Z';
		const before = '2026-12-03T04:29:59.999Z';
		expect(states(withoutApplicant(first, list, one('a'), before))).toEqual(['b accepted', 'c accepted']);
		expect(states(withoutApplicant(first, list, one('a'), begins))).toEqual(['b accepted', 'c waiting']);
		const declined = withAnswer(first, list, { id: 'a', state: 'declined' }, begins);
		expect('list' in declined && states(declined.list)).toEqual(['a declined', 'b accepted', 'c waiting']);
		expect(afterLesson({ ...first, seats: 9 }, list, begins)).toBeUndefined();
	});

	it('that becomes too small for a party holds nobody up behind it, and calls nobody back', () => {
		const large = { ...first, seats: 3 };
		const list = listOf(large, one('a', 3), one('three', 3), one('c'));
		const smaller = afterLesson({ ...large, seats: 2 }, list, AT);
		expect(smaller ?? list).toBe(list);
		expect(states(withoutApplicant({ ...large, seats: 2 }, list, one('a'), AT))).toEqual([
			'three waiting',
			'c accepted',
		]);
	});

	it('takes so many of one association and no more, and leaves room for others', () => {
		const wide = { ...first, seats: 1 };
		const own = Array.from({ length: LESSON_APPLICATION_LIMITS.association }, (_, n) => one(`n${n}`));
		const full = listOf(wide, ...own);
		expect(withApplicant(wide, full, one('more'))).toEqual({ refused: 'LESSON_APPLICANTS_FULL' });
		expect(withApplicant(wide, full, { ...one('other'), association: 'a2' })).toHaveProperty('list');
	});

	it('moves nobody up once it is gone', () => {
		const list = listOf(first, one('a'), one('b'), one('c'));
		expect(states(withoutApplicant({ ...first, gone: AT }, list, one('a'), AT))).toEqual(['b accepted', 'c waiting']);
	});
});

describe('a lesson whose seat answers', () => {
	const asked = lesson({ takes: 'asked', seats: 1 });

	it('proposes the first in line as long as there is a place', () => {
		const list = listOf(asked, one('a'), one('b'));
		expect(nextInLine(asked, list.entries)?.id).toBe('a');
		const accepted = withAnswer(asked, list, { id: 'a', state: 'accepted' }, AT);
		if ('refused' in accepted) throw new Error(accepted.refused);
		expect(nextInLine(asked, accepted.list.entries)).toBeUndefined();
		expect(withAnswer(asked, accepted.list, { id: 'b', state: 'accepted' }, AT)).toEqual({ refused: 'PLACES_TAKEN' });
		expect(nextInLine(asked, withoutApplicant(asked, accepted.list, one('a'), AT).entries)?.id).toBe('b');
	});

	it('takes an answer back, as a press that was meant for another', () => {
		const accepted = withAnswer(asked, listOf(asked, one('a'), one('b')), { id: 'a', state: 'accepted' }, AT);
		if ('refused' in accepted) throw new Error(accepted.refused);
		expect(withAnswer(asked, accepted.list, { id: 'a', state: 'received' }, AT)).toEqual({
			list: listOf(asked, one('a'), one('b')),
		});
	});

	it('takes no answer to what somebody else answered meanwhile; the same answer is no other', () => {
		const list = listOf(asked, one('a'));
		const accepted = withAnswer(asked, list, { id: 'a', from: 'received', state: 'accepted' }, AT);
		if ('refused' in accepted) throw new Error(accepted.refused);
		const late = (state: 'declined' | 'accepted') => ({ id: 'a', from: 'received', state }) as const;
		expect(withAnswer(asked, accepted.list, late('declined'), AT)).toEqual({ refused: 'ANSWER_CHANGED' });
		expect(withAnswer(asked, accepted.list, late('accepted'), AT)).toEqual({ list: accepted.list });
	});

	it('answers nobody who is not on its list, and nothing twice', () => {
		const list = listOf(asked, one('a'));
		expect(withAnswer(asked, list, { id: 'nobody', state: 'waiting' }, AT)).toEqual({
			refused: 'LESSON_APPLICATION_UNKNOWN',
		});
		const waits = withAnswer(asked, list, { id: 'a', state: 'waiting' }, AT);
		if ('refused' in waits) throw new Error(waits.refused);
		expect(withAnswer(asked, waits.list, { id: 'a', state: 'waiting' }, AT)).toEqual({ list: waits.list });
		expect(withoutApplicant(asked, list, { id: 'a', association: 'another' }, AT)).toBe(list);
	});

	it('that begins to accept by itself moves up in order, and whoever is left waits', () => {
		const after = afterLesson({ ...asked, takes: 'first' }, listOf(asked, one('a'), one('b')), AT);
		expect(after && states(after)).toEqual(['a accepted', 'b waiting']);
	});
});

test('a list takes nobody twice, and no more than it can hold', () => {
	const of = lesson({ takes: 'asked' });
	const full = listOf(
		of,
		...Array.from({ length: LESSON_APPLICATION_LIMITS.list }, (_, n) => ({
			...one(`n${n}`),
			association: `b${n % 3}`,
		})),
	);
	expect(withApplicant(of, full, one('more'))).toEqual({ refused: 'LESSON_APPLICANTS_FULL' });
	expect(withApplicant(of, full, one('n1'))).toEqual({ refused: 'APPLIED_ALREADY' });
});

test('applications are taken until the lesson begins, or until the last day for them', () => {
	const of = lesson({ takes: 'asked', day: '2026-12-03', from: '13:30' });
	expect(isTaking(of, '2026-12-03T04:29:00.000Z')).toBe(true);
	expect(isTaking(of, '2026-12-03T04:30:00.000Z')).toBe(false);
	expect(isTaking({ ...of, until: '2026-12-01' }, '2026-12-01T14:59:00.000Z')).toBe(true);
	expect(isTaking({ ...of, until: '2026-12-01' }, '2026-12-01T15:00:00.000Z')).toBe(false);
	expect(isTaking(lesson(), AT)).toBe(false);
	expect(isTaking({ ...of, gone: AT }, AT)).toBe(false);
});

const application = (over: Partial<LessonApplication> = {}): LessonApplication => ({
	...{ id: 'a', household: 'h1', city: 'c', lesson: 'l1', at: AT, name: '山田', people: 1, state: 'received' },
	...over,
});

test('a household applies once for a lesson, again after it took that back, and not without end', () => {
	const cancelled = (n: number) => application({ id: `x${n}`, state: 'cancelled' });
	expect(refuseAnother({ lesson: 'l1' }, [application()], AT)).toEqual({ refused: 'APPLIED_ALREADY' });
	expect(refuseAnother({ lesson: 'l1' }, [cancelled(1)], AT)).toBeUndefined();
	const many = Array.from({ length: LESSON_APPLICATION_LIMITS.lesson }, (_, n) => cancelled(n));
	expect(refuseAnother({ lesson: 'l1' }, many, AT)).toEqual({ refused: 'LESSON_APPLICANTS_FULL' });
	const others = Array.from({ length: LESSON_APPLICATION_LIMITS.household }, (_, n) =>
		application({ lesson: `o${n}` }),
	);
	expect(refuseAnother({ lesson: 'l1' }, others, AT)).toEqual({ refused: 'TOO_MANY_LESSON_APPLICATIONS' });
	const over = others.map((each) => ({ ...each, about: { ...aboutOf(lesson()), day: '2026-11-01' } }));
	expect(refuseAnother({ lesson: 'l1' }, over, AT)).toBeUndefined();
});

test('an application says what the list says, and one that was taken back stays so', () => {
	const list = { ...listOf(lesson({ takes: 'first', seats: 9 }), one('a')), gone: AT };
	const told = asListed(application(), list);
	expect(told).toMatchObject({ state: 'accepted', gone: AT, about: { title: 'はじめてのスマホ' } });
	expect(asListed(told, list)).toBe(told);
	const cancelled = application({ state: 'cancelled' });
	expect(asListed(cancelled, list)).toBe(cancelled);
});

test('whoever has a place hears that the lesson is elsewhere or at another time; whoever waits need not yet', () => {
	const accepted = application({ state: 'accepted', about: aboutOf(lesson()) });
	const moved = { ...accepted, about: aboutOf(lesson({ place: '本館' })) };
	expect(isNews(accepted, moved)).toBe(true);
	expect(isNews({ ...accepted, state: 'waiting' }, { ...moved, state: 'waiting' })).toBe(false);
	expect(isNews(accepted, { ...accepted, about: aboutOf(lesson({ to: '17:00' })) })).toBe(false);
	expect(isNews({ ...accepted, state: 'waiting' }, accepted)).toBe(true);
});

test('of who has left is kept that the application stands no more, and nothing that was written', () => {
	const kept = withoutPerson(application({ name: '大森 ハル', phone: '086-000-2222', people: 3, state: 'accepted' }));
	expect(JSON.stringify(kept)).not.toMatch(/大森|086|3/u);
	expect(kept).toMatchObject({ id: 'a', lesson: 'l1', state: 'cancelled' });
});

const Step = fc.oneof(
	fc.record({ do: fc.constant('apply' as const), people: fc.integer({ min: 1, max: 4 }) }),
	fc.record({ do: fc.constant('cancel' as const), at: fc.nat(20) }),
	fc.record({ do: fc.constantFrom('accepted' as const, 'waiting' as const, 'declined' as const), at: fc.nat(20) }),
);

test('whatever is asked for in whatever order, places are never exceeded and the order of the list stays', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('asked' as const, 'first' as const),
			fc.integer({ min: 1, max: 6 }),
			fc.array(Step, { maxLength: 40 }),
			(takes, seats, steps) => {
				const of = lesson({ takes, seats });
				let list: LessonApplicants = listOf(of);
				steps.forEach((step, n) => {
					const target = 'at' in step ? list.entries[step.at % Math.max(1, list.entries.length)]?.id : undefined;
					if (step.do === 'cancel') list = withoutApplicant(of, list, one(target ?? ''), AT);
					else {
						const next =
							step.do === 'apply'
								? withApplicant(of, list, one(String(n).padStart(3, '0'), step.people))
								: withAnswer(of, list, { id: target ?? '', state: step.do }, AT);
						if (!('refused' in next)) list = next.list;
					}
					const ids = list.entries.map(({ id }) => id);
					expect(ids).toEqual([...ids].sort());
					expect(placesTaken(list.entries)).toBeLessThanOrEqual(seats);
					// Nobody waits in front of a place that is free, where it accepts by itself.
					if (takes === 'first') expect(nextInLine(of, list.entries)).toBeUndefined();
				});
			},
		),
	);
});
