import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS, Envelope, understand } from '#contract/commands';
import type { Member } from '#contract/member';
import { PUSH_LIMIT } from '#contract/push';
import { idOf } from '#contract/names';
import type { Household } from '#contract/households';
import type { Hall, Lesson } from '#contract/lessons';
import type { Duty } from '#contract/duties';
import type { Answer } from '#contract/questions';
import type { Circular, Receipt, Seat } from '#contract/rows';
import { ShownKey } from '#contract/session';
import { decide } from '#domain/commands/index';
import { presentStay } from '#domain/household';
import { ledgerOf } from '#domain/ledger';
import { dayInJapan, daysBetween } from '#domain/moment';
import { RowSet } from '#domain/row-set';
import { displayName } from '#domain/roster/name';
import drawn from '../assets/assets.json' with { type: 'json' };
import type { Call, Script } from './script';
import { cityAndDistrict } from './city';
import { town } from './town';

/** What somebody does on a phone of the household. */
const ON_PHONES = ['receipt.read', 'answer.put', 'safety.report', 'safety.need'];
const NOW = '2026-11-22T03:00:00.000Z';
const make = (seed = 1, now = NOW) => town({ seed, now })[0] as Script;
const calls = (script: Script) => script.phases.flat(2);

/** Carries the script out on the domain alone, as the server would; fails at the first refusal. */
function carryOut(script: Script): RowSet {
	const rows = new RowSet();
	const cards = new Map([...script.shown, ...script.cards].map((card) => [card.secret, card]));
	let seq = 0;
	const put = (
		call: Extract<Call, { at: string }>,
		member: Member,
		command: Parameters<typeof decide>[0],
		at: string,
	) => {
		seq += 1;
		const verdict = decide(command, {
			member,
			find: rows.find,
			stamp: { command: `command-${seq}`, now: call.at, claimed: at, seq },
		});
		if ('refused' in verdict)
			throw new Error(`${command.name} was refused: ${verdict.refused} ${verdict.detail ?? ''}`);
		for (const row of verdict.rows) rows.put(row);
	};
	const memberAs = (device: string, id: string): Member => {
		const base = { association: script.association, member: id, name: id };
		const seat = rows.find('seat', id);
		if (seat) return { ...base, role: seat.role, name: seat.title, ...(seat.group && { group: seat.group }) };
		return { ...base, role: device.endsWith('/family') ? 'family' : 'resident', household: id };
	};
	for (const call of calls(script)) {
		if (call.call === 'found') {
			const operator: Member = { association: '', member: '', role: 'operator', name: '' };
			put(call, operator, { name: 'association.found', args: call.args }, call.at);
		}
		if (call.call === 'enter') {
			const card = cards.get(call.secret);
			const home = card && rows.find('household', card.member);
			if (card && home) {
				const part = card.role === 'family' ? 'family' : 'self';
				rows.put({
					kind: 'household',
					row: { ...home, deviceCounts: { ...home.deviceCounts, [part]: home.deviceCounts[part] + 1 } },
				});
			}
		}
		if (call.call !== 'push') continue;
		for (const envelope of call.commands) {
			const understood = understand(envelope);
			if (!understood.ok) throw new Error(`${envelope.name}: ${understood.code} ${understood.detail ?? ''}`);
			put(call, memberAs(call.device, envelope.as.member), understood.command, envelope.at);
		}
	}
	return rows;
}

const rowsOf = <T>(rows: RowSet, kind: string): T[] =>
	[...rows].filter((row) => row.kind === kind).map((row) => row.row as T);

describe('a town', () => {
	const script = make();
	const rows = carryOut(script);
	const households = rowsOf<Household>(rows, 'household');
	const circulars = rowsOf<Circular>(rows, 'circular');
	const receipts = rowsOf<Receipt>(rows, 'receipt');

	test('is the same for the same seed and moment, and another for another seed', () => {
		expect(make()).toEqual(script);
		expect(make(2).cards[0]?.secret).not.toBe(script.cards[0]?.secret);
	});

	test('has six groups of twelve households, with and without phones', () => {
		expect(rowsOf(rows, 'group')).toHaveLength(6);
		expect(households).toHaveLength(72);
		const reached = households.filter(({ deviceCounts }) => deviceCounts.self + deviceCounts.family > 0).length;
		expect(reached).toBeGreaterThan(36);
		expect(reached).toBeLessThan(64);
		expect(households.filter(({ deviceCounts }) => deviceCounts.family > 0).length).toBeGreaterThan(3);
	});

	test('has most telephone numbers, each once, so that a leader has whom to call and where to go', () => {
		const phones = households.flatMap(({ phone }) => phone ?? []);
		expect(new Set(phones).size).toBe(phones.length);
		expect(phones.length).toBeGreaterThan(54);
		expect(phones.length).toBeLessThan(72);
	});

	test('opens each phone on the day on which somebody last read on it, so that none that is in use seems forgotten', () => {
		const opened = new Map(calls(script).flatMap((call) => (call.call === 'open' ? [[call.device, call.at]] : [])));
		const read = new Map<string, string>();
		for (const call of calls(script)) {
			if (call.call !== 'push') continue;
			for (const { name, at } of call.commands) if (ON_PHONES.includes(name)) read.set(call.device, at);
		}
		expect(read.size).toBeGreaterThan(36);
		const ofSeats = [...opened].filter(([device]) => device.startsWith('seat-'));
		expect(opened).toEqual(new Map([...read, ...ofSeats]));
		expect(ofSeats.map(([, at]) => at)).toEqual(rowsOf<Seat>(rows, 'seat').map(() => NOW));
	});

	test('has a rota of each group, with a turn of 三宅 next week and nobody who is exempt', () => {
		const duties = rowsOf<Duty>(rows, 'duty');
		expect(duties.map(({ group }) => group)).toEqual(['g1', 'g2', 'g3', 'g4', 'g5', 'g6']);
		const exempt = rowsOf<{ id: string }>(rows, 'dutyExemption').map(({ id }) => id);
		for (const { turns } of duties) {
			expect(turns).toHaveLength(34);
			expect(turns.filter(({ household }) => household === undefined || exempt.includes(household))).toEqual([]);
			expect(turns.filter(({ changed }) => changed)).toHaveLength(2);
		}
		const next = duties[2]?.turns.find(({ days }) => (days[0] ?? '') > '2026-11-28');
		expect(households.find(({ id }) => id === next?.household)?.name).toBe('三宅　節子');
	});

	test('names its households as the app writes names', () => {
		for (const { name } of households) expect(name).toBe(displayName(name));
		for (const { holder } of rowsOf<Seat>(rows, 'seat')) expect(holder).toBe(displayName(holder ?? ''));
	});

	test('hangs a year of circulars, none from the future', () => {
		expect(circulars.length).toBeGreaterThan(40);
		const days = circulars.map(({ publishedAt }) => daysBetween(dayInJapan(publishedAt), dayInJapan(NOW)));
		expect(Math.min(...days)).toBe(0);
		expect(Math.max(...days)).toBeGreaterThan(300);
		expect(circulars.every(({ publishedAt }) => publishedAt < NOW)).toBe(true);
	});

	test('has what a reader meets: urgent, corrected, withdrawn, with pictures, nearly due', () => {
		const today = dayInJapan(NOW);
		expect(circulars.some(({ content }) => content.urgent)).toBe(true);
		expect(circulars.some(({ corrections }) => corrections.some(({ again }) => again))).toBe(true);
		expect(circulars.some(({ state }) => state === 'withdrawn')).toBe(true);
		expect(circulars.some(({ content }) => content.attachments.some(({ kind }) => kind === 'page'))).toBe(true);
		expect(circulars.some(({ content }) => content.attachments.some(({ kind }) => kind === 'photo'))).toBe(true);
		const due = circulars.flatMap(({ content: { question } }) => (question ? dayInJapan(question.deadline) : []));
		expect(due.some((day) => daysBetween(today, day) >= 0 && daysBetween(today, day) <= 3)).toBe(true);
	});

	test('asks one question, which some answered by phone, some by slip and some not yet, and shows the sums', () => {
		const asking = circulars.filter(({ content }) => content.question !== undefined);
		expect(asking).toHaveLength(1);
		const answers = rowsOf<Answer>(rows, 'answer');
		const ways = answers.flatMap(({ entries }) => entries.map(({ way }) => way));
		expect(ways.filter((way) => way === 'self').length).toBeGreaterThan(4);
		expect(ways.filter((way) => way === 'paper').length).toBeGreaterThan(1);
		expect(asking[0]?.sums).toMatchObject({ answered: answers.length, total: households.length });
		expect(answers.length).toBeLessThan(households.length / 2);
	});

	test('accounts for every household of every circular, and has doors in each of the six states', () => {
		const seen = new Set<string>();
		for (const circular of circulars) {
			const mine = new Map(receipts.filter((one) => one.circular === circular.id).map((one) => [one.household, one]));
			const { counts, total, doors } = ledgerOf(circular, households, mine);
			expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(total);
			expect(mine.size).toBeLessThanOrEqual(total);
			if (circular.audience.to === 'officers')
				expect(total).toBe(households.filter((one) => presentStay(one)?.officer).length);
			for (const { state } of doors) seen.add(state);
		}
		expect([...seen].sort()).toEqual(['paper', 'readByFamily', 'readBySelf', 'told', 'unreached', 'unread'].sort());
	});

	test('shows a card for each role, none of which the replay uses up', () => {
		const roles = script.shown.map(({ role }) => role);
		expect(roles).toEqual(['chair', 'chair', 'officer', 'groupLeader', 'resident', 'family', 'resident', 'volunteer']);
		const used = new Set(calls(script).flatMap((call) => (call.call === 'enter' ? call.secret : [])));
		for (const card of script.shown) {
			expect(ShownKey.safeParse({ by: 'secret', secret: card.secret }).success).toBe(true);
			expect(ShownKey.safeParse({ by: 'code', code: card.code }).success).toBe(true);
			if (card.member.startsWith('seat-')) expect(used.has(card.secret)).toBe(false);
		}
	});
});

test('the city and its district are accepted in full by the domain, and print a card each', () => {
	const scripts = cityAndDistrict({ seed: 1, now: NOW });
	const city = carryOut(scripts[0] as Script);
	const lessons = rowsOf<Lesson>(city, 'lesson');
	expect(lessons.length).toBeGreaterThan(5);
	const halls = rowsOf<Hall>(city, 'hall').map(({ id }) => id);
	for (const { hallId } of lessons) expect(halls).toContain(hallId);
	for (const one of scripts) expect(rowsOf(carryOut(one), 'seat')).toHaveLength(1);
	expect(scripts.flatMap(({ shown }) => shown.map(({ role }) => role))).toEqual(['city', 'district']);
});

test.each([
	'2026-01-01T00:00:00.000Z',
	'2028-02-29T20:00:00.000Z',
	'2026-04-04T15:00:00.000Z',
	'2027-09-14T23:59:00.000Z',
])('a town founded for %s is accepted in full by the domain', (now) => {
	const script = make(3, now);
	expect(rowsOf(carryOut(script), 'circular').length).toBeGreaterThan(40);
});

test('pushes are no longer than the API takes, and every command id is used once', () => {
	const ids = new Set<string>();
	for (const call of calls(make())) {
		if (call.call !== 'push') continue;
		expect(call.commands.length).toBeLessThanOrEqual(PUSH_LIMIT);
		for (const command of call.commands) {
			expect(Envelope.safeParse(command).success).toBe(true);
			expect(Object.hasOwn(COMMANDS, command.name)).toBe(true);
			expect(ids.has(command.id)).toBe(false);
			ids.add(command.id);
		}
	}
});

test('the whole city has associations of their own names, whose circulars stand on their own', () => {
	const all = town({ seed: 1, now: NOW, associations: 20 });
	expect(new Set(all.map(({ name }) => name)).size).toBe(20);
	expect(new Set(all.flatMap(({ cards }) => cards.map(({ secret }) => secret))).size).toBe(
		all.flatMap(({ cards }) => cards).length,
	);
	const last = all.at(-1) as Script;
	expect([...carryOut(last)].map(idOf).length).toBeGreaterThan(100);
});

test('the pictures are the ones that are listed', () => {
	for (const { file, hash, bytes } of Object.values(drawn)) {
		const content = readFileSync(join(import.meta.dirname, '../assets', file));
		expect(content.length).toBe(bytes);
		expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
	}
});
