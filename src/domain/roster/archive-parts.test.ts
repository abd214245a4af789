import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS, type Archive } from '#contract/archive-format';
import { COMMANDS } from '#contract/commands';
import { ARCHIVE_PART } from '#contract/commands/archive';
import { PUSH_MAX_BYTES } from '#contract/push';
import type { Household } from '#contract/households';
import type { Circular } from '#contract/rows';
import { circular, closed, content, household, meeting } from '#tests/support/sample-rows';
import { archiveOf } from './make-archive';
import { beginArgsOf, countOf, highestOf, partsOfArchive, picturesOf, problemOf } from './archive-parts';

const at = '2026-11-22T00:00:00.000Z';
const id = 'a'.repeat(64);

function archive(over: { homes?: Partial<Household>[]; sent?: Partial<Circular>[]; doors?: number } = {}): Archive {
	const { homes = [{}], sent = [{}] } = over;
	const households = homes.map((one, i) => household({ id: `h${i}`, ...one }));
	const circulars = sent.map((one, i) => circular({ id: `c${i}`, ...one }));
	return archiveOf(
		{
			association: { id: 'a1', name: '試し町内会', district: '椿原', phone: '086-000-1200' },
			groups: [{ id: 'g1', name: '1班', order: 1, state: 'active' }],
			lessons: [],
			words: [],
			readings: [],
			households,
			seats: [{ id: 's1', role: 'chair', title: '会長', household: 'h0' }],
			circulars,
			receipts: households.flatMap(({ id: home }) => circulars.map((one) => ({ circular: one.id, household: home }))),
			answers: households.map(({ id: home }) => ({ circular: 'c0', household: home, entries: [] })),
			rubbish: [],
			duties: [],
			dutyExemptions: [],
			meetings: [meeting({ id: 'c0', closed })],
			registers: [
				{ id: 'c0.g1', circular: 'c0', group: 'g1', households: households.map(({ id: home }) => ({ id: home })) },
			],
			ballots: households.map(({ id: home }) => ({ circular: 'c0', household: home, voters: [] })),
		},
		at,
	);
}

describe('an archive in parts', () => {
	it('has every row once, each kind after those that it speaks of, and no part is too large for its command', () => {
		const sizes = fc.record({
			homes: fc.integer({ min: 1, max: 450 }),
			sent: fc.integer({ min: 1, max: 6 }),
			body: fc.nat(20_000),
		});
		fc.assert(
			fc.property(sizes, ({ homes, sent, body }) => {
				const whole = archive({
					homes: Array(homes).fill({}),
					sent: Array(sent).fill({ content: content({ body: '回'.repeat(body) }) }),
				});
				const parts = [...partsOfArchive(whole)];
				const rows = (kind: string) => parts.flatMap((part) => (part.kind === kind ? (part.rows as object[]) : []));
				expect(rows('household')).toEqual(whole.households);
				expect(rows('circular')).toEqual(whole.circulars);
				expect(new Set(rows('receipt'))).toEqual(new Set(whole.receipts));
				expect(new Set(rows('ballot'))).toEqual(new Set(whole.ballots));
				expect(parts.reduce((sum, part) => sum + part.rows.length, 0)).toBe(countOf(whole));
				for (const part of parts) {
					expect(part.rows.length).toBeLessThanOrEqual(ARCHIVE_PART);
					const args = { archive: id, part };
					expect(COMMANDS['archive.put'].safeParse(args).success).toBe(true);
					expect(new TextEncoder().encode(JSON.stringify(args)).length).toBeLessThan(PUSH_MAX_BYTES / 2);
				}
				expect(problemOf(whole, id, at)).toBeUndefined();
			}),
			{ numRuns: 25 },
		);
	});

	it('begins with the highest number that a stay or a circular speaks of', () => {
		const moved = { stays: [{ group: 'g1', officer: false, from: 3, to: 900 }] };
		expect(highestOf(archive({ homes: [moved] }))).toBe(900);
		expect(highestOf(archive({ sent: [{ publishedSeq: 1_200 }] }))).toBe(1_200);
		expect(beginArgsOf(archive(), id)).toEqual({
			...{ archive: id, highest: 100, count: 9 },
			association: { name: '試し町内会', district: '椿原', phone: '086-000-1200' },
		});
	});

	it('names each picture once', () => {
		const photo = { hash: 'b'.repeat(64), type: 'image/png', bytes: 1, width: 1, height: 1, kind: 'photo' } as const;
		const with2 = { content: content({ attachments: [photo, photo] }) };
		expect(picturesOf(archive({ sent: [with2, with2] }))).toEqual([photo]);
	});
});

describe('an archive that was tried out', () => {
	it('is refused for what the server would refuse half-way', () => {
		const { receipts, ...rest } = archive();
		const problem = (over: Partial<Archive>) => problemOf({ ...rest, receipts, ...over }, id, at)?.refused;
		expect(problem({})).toBeUndefined();
		expect(problem({ receipts: [{ circular: 'c0', household: 'h9' }] })).toBe('HOUSEHOLD_UNKNOWN');
		expect(problem({ receipts: [{ circular: 'c9', household: 'h0' }] })).toBe('CIRCULAR_UNKNOWN');
		expect(problem({ groups: [] })).toBe('GROUP_UNKNOWN');
		expect(problem({ seats: [{ id: 's1', role: 'officer', title: '役', household: 'h9' }] })).toBe('HOUSEHOLD_UNKNOWN');
		const twice = [
			{ group: 'g1', officer: false, from: 9 },
			{ group: 'g1', officer: false, from: 10 },
		];
		expect(problem({ households: [household({ id: 'h0', stays: twice })] })).toBe('MALFORMED');
	});

	it('may speak of no number that could not be counted on from', () => {
		const begin = (highest: number) =>
			COMMANDS['archive.begin'].safeParse({ ...beginArgsOf(archive(), id), highest }).success;
		expect([begin(ARCHIVE_LIMITS.number), begin(ARCHIVE_LIMITS.number + 1), begin(Number.MAX_SAFE_INTEGER)]).toEqual([
			true,
			false,
			false,
		]);
	});
});
