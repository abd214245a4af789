import { describe, expect, it } from 'vitest';
import type { Meeting, Said, VoterRecord } from '#contract/meetings';
import { closed, meeting } from '#tests/support/sample-rows';
import { beginBallot, readBallot } from './filled';
import { asksBallot, hasFallen, standsOfOwn } from './stand';

const BEFORE = '2026-11-26T00:00:00.000Z';
const AFTER = '2026-11-28T00:00:00.000Z';
const WRITTEN: Said = { way: 'written', votes: [{ motion: 'm1', choice: 'yes' }] };
const says = (said: Said, over: Partial<VoterRecord> = {}): VoterRecord => ({
	...{ voter: 'h1', before: [], entry: { id: 'e1', from: 'online', at: BEFORE, said } },
	...over,
});
const own = (record?: VoterRecord, over: Partial<Meeting> = {}) => ({
	...{ meeting: meeting(over), waits: false, refused: [], voters: [{ group: 'g1', household: 'h1', voter: 'h1' }] },
	ballot: record && { circular: 'c1', household: 'h1', voters: [record] },
});
const is = (of: ReturnType<typeof own>, now = BEFORE) => standsOfOwn(of, now)[0]?.is;

describe('a household’s ballot', () => {
	it('asks until something is said, and again when a motion changed', () => {
		expect(asksBallot(own(), BEFORE)).toBe(true);
		expect(asksBallot(own(says({ way: 'attend' })), BEFORE)).toBe(false);
		expect(asksBallot(own(says(WRITTEN, { cast: ['m2'] })), BEFORE)).toBe(false);
		expect(asksBallot(own(says(WRITTEN)), BEFORE)).toBe(true);
		expect(asksBallot(own(), AFTER)).toBe(false);
	});

	it('is what stands in its way', () => {
		const paper = says(WRITTEN);
		expect(is(own({ ...paper, entry: { ...paper.entry!, from: 'paper' } }))).toBe('paper');
		expect(is(own(says(WRITTEN, { present: { at: BEFORE, by: 's1' } })))).toBe('present');
		expect(is(own(undefined, { closed }))).toBe('over');
		expect(is(own(), AFTER)).toBe('late');
	});

	it('that objects is over at once, before anybody else has heard of it', () => {
		const form = { form: 'resolution' as const };
		expect(is(own(says({ way: 'object' }), form))).toBe('over');
		expect(hasFallen(own(says({ way: 'consent' }), form))).toBe(false);
	});
});

describe('the form', () => {
	const read = (over: object, secretly = true, record: Partial<VoterRecord> = {}) =>
		readBallot(meeting(), record, { ...beginBallot(meeting(), { voter: 'h1', before: [] }), ...over }, secretly);

	it('says what lacks, and nothing is chosen beforehand', () => {
		expect([...read({}).wrong]).toEqual(['way']);
		expect([...read({ way: 'proxy' }).wrong]).toEqual(['to']);
		expect([...read({ way: 'proxy', to: 'named', name: ' ' }).wrong]).toEqual(['name']);
		expect([...read({ way: 'written' }).wrong]).toEqual(['m1', 'm2']);
	});

	it('keeps secret votes apart, asks for none from paper, and for none that lies in the urn', () => {
		const choices = { m1: 'yes', m2: 'no' };
		expect(read({ way: 'written', choices })).toMatchObject({
			said: WRITTEN,
			secret: [{ motion: 'm2', choice: 'no' }],
		});
		expect(read({ way: 'written', choices: { m1: 'yes' } }, false)).toMatchObject({ said: WRITTEN, secret: [] });
		expect(read({ way: 'written', choices }, true, { cast: ['m2'] }).secret).toEqual([]);
	});
});
