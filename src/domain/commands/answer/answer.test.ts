import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Member } from '#contract/member';
import type { Question } from '#contract/questions';
import type { Circular, Row } from '#contract/rows';
import { circular, content, household, member, question } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { decide } from '../index';

const DEADLINE = question().deadline;
const BEFORE = '2026-11-26T00:00:00.000Z';
const AFTER = '2026-11-28T00:00:00.000Z';

const asking = (over: Partial<Question> = {}): Circular => circular({ content: content({ question: question(over) }) });

/** The rows of a household that is asked, which commands change one after the other. */
class Asked {
	readonly rows: RowSet;
	#count = 0;

	constructor(row: Circular = asking(), home = household()) {
		this.rows = new RowSet([
			{ kind: 'circular', row },
			{ kind: 'household', row: home },
		]);
	}

	/** `done`, or the code of the refusal. Where no phone is named it is an unknown one. */
	does(
		command: Command,
		by: Partial<Member> & Pick<Member, 'role'>,
		{
			at = BEFORE,
			now = at,
			device,
			id = `e${(this.#count += 1)}`,
		}: Partial<Record<'at' | 'now' | 'device' | 'id', string>> = {},
	): string {
		const stamp = { command: id, now, claimed: at, seq: 200, ...(device && { device }) };
		const verdict = decide(command, { member: member(by.role, by), find: this.rows.find, stamp });
		if ('refused' in verdict) return verdict.refused;
		for (const row of verdict.rows) this.rows.put(row);
		return verdict.rows.map(({ kind }: Row) => kind).join(' ') || 'nothing';
	}

	get entries() {
		return this.rows.find('answer', 'c1.h1')?.entries ?? [];
	}
}

const answer = (...numbers: number[]): Command => ({
	name: 'answer.put',
	args: { circular: 'c1', values: numbers.map((number) => ({ item: 'q1', kind: 'number', number })) },
});
const slip = (...numbers: number[]): Command => ({
	name: 'answer.slip',
	args: {
		circular: 'c1',
		household: 'h1',
		values: numbers.map((number) => ({ item: 'q1', kind: 'number', number })),
	},
});
const resident = { role: 'resident' } as const;
const leader = { role: 'groupLeader' } as const;
const family = { role: 'family' } as const;

describe('an answer of a household', () => {
	it('is kept with the phone that sent it, and when', () => {
		const asked = new Asked();
		expect(asked.does(answer(2), resident, { device: 'd1' })).toBe('answer');
		expect(asked.entries).toMatchObject([{ id: 'e1', source: 'd1', way: 'self', at: BEFORE }]);
	});

	it('is changed until the deadline, and no longer', () => {
		const asked = new Asked();
		expect(asked.does(answer(2), resident)).toBe('answer');
		expect(asked.does(answer(3), resident, { at: DEADLINE })).toBe('answer');
		expect(asked.entries.map(({ at }) => at)).toEqual([DEADLINE]);
		expect(asked.entries[0]).not.toHaveProperty('arrived');
		expect(asked.does(answer(4), resident, { at: AFTER })).toBe('ANSWERS_CLOSED');
		expect(asked.does(answer(), resident, { at: AFTER })).toBe('ANSWERS_CLOSED');
	});

	it('is in time when its phone had no signal, and not when that claims an hour that cannot be', () => {
		const offline = { at: BEFORE, now: AFTER };
		const late = new Asked();
		expect(late.does(answer(2), resident, offline)).toBe('answer');
		expect(late.entries).toMatchObject([{ at: BEFORE, arrived: AFTER }]);
		for (const at of ['2026-11-19T00:00:00.000Z', '2030-01-01T00:00:00.000Z'])
			expect(new Asked().does(answer(2), resident, { at, now: AFTER })).toBe('ANSWERS_CLOSED');
		const ahead = new Asked();
		ahead.does(answer(2), resident, { at: '2030-01-01T00:00:00.000Z', now: BEFORE });
		expect(ahead.entries[0]?.at).toBe(BEFORE);
	});

	it('is in time by the deadline that held, and by the one that holds', () => {
		const forward = asking({
			deadline: '2026-11-25T00:00:00.000Z',
			moved: [{ at: '2026-11-27T00:00:00.000Z', from: DEADLINE }],
		});
		expect(new Asked(forward).does(answer(2), resident, { at: BEFORE, now: AFTER })).toBe('answer');
		const back = asking({
			deadline: '2026-12-24T00:00:00.000Z',
			moved: [{ at: '2026-11-29T00:00:00.000Z', from: DEADLINE }],
		});
		expect(new Asked(back).does(answer(2), resident, { at: AFTER, now: '2026-11-30T00:00:00.000Z' })).toBe('answer');
	});

	it('is refused where it says what was not asked', () => {
		const twice = new Asked();
		expect(twice.does(answer(10), resident)).toBe('ANSWER_UNFIT');
		expect(twice.does(slip(10), leader)).toBe('ANSWER_UNFIT');
		const row = asking({ items: [{ id: 'q2', label: '弁当の数', kind: 'number', least: 0, most: 9 }] });
		expect(new Asked(row).does(answer(2), resident)).toBe('ANSWER_UNFIT');
		expect(new Asked(circular()).does(answer(2), resident)).toBe('QUESTION_UNKNOWN');
		const withdrawn = { ...asking(), state: 'withdrawn' as const };
		expect(new Asked(withdrawn).does(answer(2), resident)).toBe('CIRCULAR_WITHDRAWN');
	});

	it('is one, when it comes ten times, and stays what it was under its id', () => {
		const asked = new Asked();
		const heard = Array.from({ length: 10 }, () => asked.does(answer(2), resident, { id: 'same' }));
		expect(heard).toEqual(['answer', ...Array<string>(9).fill('nothing')]);
		expect(asked.does(answer(5), resident, { id: 'same', at: DEADLINE })).toBe('nothing');
		expect(asked.entries).toMatchObject([{ values: [{ number: 2 }], at: BEFORE }]);
	});

	it('stands beside the slip that was entered meanwhile, which is the later one', () => {
		const asked = new Asked();
		expect(asked.does(slip(3), leader, { at: AFTER })).toBe('answer audit');
		expect(asked.does(answer(2), resident, { at: BEFORE, now: '2026-12-03T00:00:00.000Z', device: 'd1' })).toBe(
			'answer',
		);
		expect(asked.entries.map(({ way, source }) => [way, source])).toEqual([
			['paper', 'groupLeader'],
			['self', 'd1'],
		]);
	});

	it('is of family only where the household lets it, which it says on a phone of its own', () => {
		const allow = (allowed: boolean): Command => ({ name: 'answer.allowFamily', args: { allowed } });
		const asked = new Asked();
		expect(asked.does(answer(2), family)).toBe('FAMILY_NOT_LET');
		expect(asked.does(allow(true), family)).toBe('NOT_ALLOWED');
		expect(asked.does(allow(true), { role: 'resident', alsoSeat: 'groupLeader' })).toBe('NOT_ALLOWED');
		expect(asked.does(allow(true), resident)).toBe('household');
		expect(asked.does(allow(true), resident)).toBe('nothing');
		expect(asked.does(answer(2), family)).toBe('answer');
		expect(asked.entries).toMatchObject([{ way: 'family' }]);
		expect(asked.does(allow(false), resident)).toBe('household');
		expect(asked.does(answer(3), family)).toBe('FAMILY_NOT_LET');
		expect(asked.rows.find('household', 'h1')).not.toHaveProperty('familyAnswers');
	});

	it('counts as a slip of the leader on whose phone it was pressed', () => {
		const asked = new Asked();
		asked.does(answer(2), { role: 'resident', alsoSeat: 'groupLeader' }, { device: 'd1' });
		expect(asked.entries).toMatchObject([{ way: 'paper', source: 'groupLeader' }]);
	});

	it('is taken from one that moved or left since, and from none that came later', () => {
		const stay = { group: 'g1', officer: false };
		const left = household({ stays: [{ ...stay, from: 10, to: 150 }] });
		expect(new Asked(asking(), left).does(answer(2), resident)).toBe('answer');
		const moved = household({
			stays: [
				{ ...stay, from: 10, to: 150 },
				{ ...stay, group: 'g2', from: 150 },
			],
		});
		const asked = new Asked(asking(), moved);
		expect(asked.does(answer(2), resident)).toBe('answer');
		expect(asked.does(slip(2), leader)).toBe('answer audit');
		expect(asked.does(slip(2), { role: 'groupLeader', group: 'g2' })).toBe('NOT_ALLOWED');
		const newcomer = household({ stays: [{ ...stay, from: 160 }] });
		expect(new Asked(asking(), newcomer).does(answer(2), resident)).toBe('NOT_IN_AUDIENCE');
	});
});

describe('a slip', () => {
	it('leaves a line in the audit each time, also when it is taken back', () => {
		const asked = new Asked();
		const line = () => asked.rows.find('audit', 'line');
		asked.does(slip(3), leader, { id: 'line', at: AFTER });
		expect(line()).toMatchObject({
			what: 'answer.slip',
			circular: 'c1',
			household: 'h1',
			by: { member: 'groupLeader' },
		});
		expect(line()).not.toHaveProperty('cancelled');
		expect(asked.does(slip(), leader, { at: DEADLINE })).toBe('nothing');
		expect(asked.does(slip(), leader, { id: 'back', at: '2026-11-29T00:00:00.000Z' })).toBe('answer audit');
		expect(asked.rows.find('audit', 'back')).toMatchObject({ cancelled: true });
	});

	it('is entered for none that was forgotten', () => {
		const forgotten = household({ forgotten: BEFORE });
		expect(new Asked(asking(), forgotten).does(slip(3), leader)).toBe('HOUSEHOLD_UNKNOWN');
	});
});

describe('a question', () => {
	const chair = { role: 'chair' } as const;
	const forged = [{ at: AFTER, from: AFTER }];
	const correct = (from: number, over?: Partial<Question>): Command => ({
		name: 'circular.correct',
		args: { id: 'c1', content: content(over ? { question: question(over) } : {}), from, note: '', again: false },
	});

	it('says nothing of moved deadlines but what the domain saw', () => {
		const asked = new Asked();
		const args = {
			id: 'c2',
			content: content({ question: question({ moved: forged }) }),
			audience: { to: 'all' },
		} as const;
		asked.does({ name: 'circular.publish', args }, chair);
		expect(asked.rows.find('circular', 'c2')?.content.question).toEqual(question());
		asked.does(correct(1, { deadline: AFTER, moved: forged }), chair);
		expect(asked.rows.find('circular', 'c1')?.content.question).toEqual(
			question({ deadline: AFTER, moved: [{ at: BEFORE, from: DEADLINE }] }),
		);
		const plain = new Asked(circular());
		plain.does(correct(1, { moved: forged }), chair);
		expect(plain.rows.find('circular', 'c1')?.content.question).toEqual(question());
	});

	it('is kept as it was by its correction, and goes with its circular when that is withdrawn', () => {
		const asked = new Asked();
		asked.does(correct(1, { deadline: AFTER }), chair);
		expect(asked.rows.find('circular', 'c1')?.corrections[0]?.before).toEqual({ question: question() });
		asked.does({ name: 'circular.withdraw', args: { id: 'c1', reason: '' } }, chair);
		expect(asked.rows.find('circular', 'c1')?.content).not.toHaveProperty('question');
	});
});

describe('the sums', () => {
	const sums = { answered: 2, total: 4, items: [{ item: 'q1', answered: 2, sum: 5, options: [] }] };
	const show = (over?: Partial<typeof sums>): Command => ({
		name: 'answer.showSums',
		args: { circular: 'c1', ...(over && { sums: { ...sums, ...over } }) },
	});
	const officer = { role: 'officer' } as const;

	it('are shown by the desk, as they were at an hour, and no more when it takes them back', () => {
		const asked = new Asked();
		expect(asked.does(show({}), leader)).toBe('NOT_ALLOWED');
		expect(asked.does(show({}), officer, { at: BEFORE, now: AFTER })).toBe('circular audit');
		expect(asked.rows.find('circular', 'c1')?.sums).toEqual({ ...sums, at: BEFORE });
		expect(asked.does(show(), officer)).toBe('circular audit');
		expect(asked.rows.find('circular', 'c1')).not.toHaveProperty('sums');
		expect(asked.does(show(), officer)).toBe('nothing');
	});

	it('are those of the question that is asked, and go when it becomes another one', () => {
		const asked = new Asked();
		const [item] = sums.items;
		const wrong = [{ answered: 5 }, { items: [] }, { items: [{ ...item!, item: 'q2' }] }];
		for (const over of [...wrong, { items: [{ ...item!, options: [{ id: 'o1', count: 1 }] }] }])
			expect(asked.does(show(over as never), officer)).toBe('ANSWER_UNFIT');
		expect(new Asked(circular()).does(show({}), officer)).toBe('QUESTION_UNKNOWN');
		asked.does(show({}), officer);
		const correct = (from: number, body: string, over: Partial<Question>): Command => ({
			name: 'circular.correct',
			args: { id: 'c1', content: content({ body, question: question(over) }), from, note: '', again: false },
		});
		asked.does(correct(1, '訂正', {}), officer);
		expect(asked.rows.find('circular', 'c1')).toHaveProperty('sums');
		asked.does(correct(2, '訂正', { deadline: AFTER }), officer);
		expect(asked.rows.find('circular', 'c1')).not.toHaveProperty('sums');
	});
});
