import { expect } from 'vitest';
import type { Command, ArgsOf, CommandName } from '#contract/commands';
import type { CommandId } from '#contract/ids';
import { idOf, receiptId } from '#contract/names';
import { Kind as Kinds, type Row } from '#contract/rows';
import { standing } from '#domain/answers/entries';
import { isAddressed } from '#domain/audience';
import type { DoneDoc } from '#functions/store/docs';
import { answersTo } from '#local/answers-to';
import { asRow } from '#local/confirmed-rows';
import { getLedger } from '#local/ledgers';
import { listOutbox } from '#local/queries';
import { Actor } from '#tests/support/actor';
import type { Phone } from './phone';
import { PEOPLE } from './people';
import type { Simulation } from './simulation';

/** Rows by kind and id, for comparing. */
const named = (rows: Row[]) => Object.fromEntries(rows.map((row) => [`${row.kind}/${idOf(row)}`, row.row]));

/** The outbox drains: what is left in it was refused, for a reason, and can be seen. */
async function expectDrained(phone: Phone): Promise<void> {
	const outbox = await phone.outbox();
	expect(outbox.filter(({ state }) => state !== 'refused')).toEqual([]);
	expect(outbox.every(({ code }) => code !== undefined)).toBe(true);
	expect((await listOutbox(phone.db, phone.m)).pending).toEqual([]);
}

/** Somebody who looks from outside at what a phone is shown. */
function lookerAt(simulation: Simulation, phone: Phone): Actor {
	const [association = '', member = ''] = phone.m.split('/');
	return new Actor(simulation.server, phone.device, { association, member });
}

/** A leader's first look of a day leaves a line in the audit, which is to be known before phones are compared. */
async function lookOnce(simulation: Simulation): Promise<void> {
	for (const person of PEOPLE) await lookerAt(simulation, simulation.phones[person]).page(null);
	// The first leader who pulls numbers the lines; once more, so that every phone has heard of the last number.
	for (const person of [...PEOPLE, ...PEOPLE]) await simulation.phones[person].sync();
}

/** The phone holds exactly what the server shows this device; nothing, once its access has ended. */
async function expectConverged(simulation: Simulation, phone: Phone): Promise<void> {
	const local = await phone.db.members.get(phone.m);
	const held = (await phone.db.rows.toArray()).map(asRow);
	if (local?.state !== 'live') return expect(held).toEqual([]);
	const pulled = await lookerAt(simulation, phone).pull();
	const rows = Kinds.options.flatMap((kind) => pulled.rows(kind).map((row) => ({ kind, row }) as Row));
	expect(named(held)).toEqual(named(rows));
}

/** Asking once more brings nothing, moves no cursor and writes nothing. */
async function expectStill(phone: Phone): Promise<void> {
	const before = await phone.db.members.toArray();
	phone.net.pulled = [];
	phone.faults.writes = 0;
	await phone.sync();
	expect(phone.faults.writes).toBe(0);
	expect(await phone.db.members.toArray()).toEqual(before);
	for (const reply of phone.net.pulled as { pages: { changes?: unknown[] }[] }[]) {
		expect(reply.pages.flatMap(({ changes }) => changes ?? [])).toEqual([]);
	}
}

/** The server's answers to everything that a phone asked for. */
async function answers(
	simulation: Simulation,
	phone: Phone,
	ids: Iterable<CommandId>,
): Promise<Map<CommandId, string>> {
	const { db } = simulation.server;
	const found = new Map<CommandId, string>();
	const refs = [...ids].map((id) => db.doc(`associations/${phone.m.replace('/', '/members/')}/done/${id}`));
	for (const doc of refs.length > 0 ? await db.getAll(...refs) : []) {
		const answer = (doc.data() as DoneDoc | undefined)?.answer;
		if (answer) found.set(doc.id, answer.status === 'refused' ? answer.code : answer.status);
	}
	return found;
}

/**
 * Refusals that leave no trace on the server: the device was none of the member's, or the request could not be read.
 */
const TRACELESS = ['ACCESS_ENDED', 'MALFORMED'];

/** Nothing is lost: each command is done on the server, or stands refused in the outbox with the server's own code. */
async function expectNothingLost(simulation: Simulation, phone: Phone): Promise<Map<CommandId, Command>> {
	const refused = new Map((await phone.outbox()).map(({ id, code }) => [id, code]));
	const said = await answers(simulation, phone, [...phone.asked.keys(), ...phone.wiped.keys(), ...phone.foreign]);
	for (const id of [...phone.asked.keys(), ...phone.foreign]) {
		const here = refused.get(id);
		if (here === undefined) expect([id, said.get(id)]).toEqual([id, 'done']);
		else if (!TRACELESS.includes(here)) expect([id, here]).toEqual([id, said.get(id)]);
	}
	return new Map([...phone.asked, ...phone.wiped].filter(([id]) => said.get(id) === 'done'));
}

const of = <N extends CommandName>(done: Iterable<Command>, name: N): ArgsOf<N>[] =>
	[...done].filter((command) => command.name === name).map(({ args }) => args as ArgsOf<N>);

/** Nothing is counted twice, and every ledger sums to its audience. */
async function expectCounted(simulation: Simulation, done: Record<string, Map<CommandId, Command>>): Promise<void> {
	const { chair } = simulation.phones;
	const rows = (await chair.db.rows.toArray()).map(asRow);
	const circulars = rows.flatMap((row) => (row.kind === 'circular' ? [row.row] : []));
	const households = rows.flatMap((row) => (row.kind === 'household' ? [row.row] : []));
	const desk = [...(done.chair?.values() ?? []), ...(done.officer?.values() ?? [])];
	const published = of(desk, 'circular.publish').map(({ id }) => id);
	expect(circulars.map(({ id }) => id).sort()).toEqual([...published].sort());
	for (const circular of circulars) {
		const found = await getLedger(chair.db, chair.m, circular.id);
		const addressed = households.filter((household) => isAddressed(circular, household));
		expect(found?.ledger.total).toBe(addressed.length);
		expect(Object.values(found?.ledger.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(addressed.length);
	}
	for (const [who, household, part] of [
		['h1', 'h1', 'readBySelf'],
		['h2', 'h2', 'readBySelf'],
		['family', 'h1', 'readByFamily'],
	] as const) {
		const read = new Set(of(done[who]?.values() ?? [], 'receipt.read').map(({ circular }) => circular));
		const receipts = rows.flatMap((row) =>
			row.kind === 'receipt' && row.row.household === household ? [row.row] : [],
		);
		expect(
			receipts
				.filter((receipt) => receipt[part])
				.map(({ circular }) => circular)
				.sort(),
		).toEqual([...read].sort());
	}
	expectTicks(rows, [...(done.leader ?? new Map<CommandId, Command>()).values()]);
}

/** Only the leader ticks: at each door the last of the ticks and unticks stands. */
function expectTicks(rows: Row[], done: Command[]): void {
	const doors = new Map<string, boolean>();
	for (const { name, args } of done) {
		if (name === 'receipt.tick' || name === 'receipt.untick') {
			doors.set(receiptId(args.circular, args.household), name === 'receipt.tick');
		}
	}
	const ticked = rows.flatMap((row) => (row.kind === 'receipt' && row.row.paper ? [idOf(row)] : []));
	expect([...ticked].sort()).toEqual([...doors].flatMap(([door, on]) => (on ? [door] : [])).sort());
}

/** Everything that must hold when the faults are over. */
export async function expectAll(simulation: Simulation): Promise<void> {
	const done: Record<string, Map<CommandId, Command>> = {};
	await lookOnce(simulation);
	for (const person of PEOPLE) {
		const phone = simulation.phones[person];
		await expectDrained(phone);
		await expectConverged(simulation, phone);
		done[person] = await expectNothingLost(simulation, phone);
	}
	await expectCounted(simulation, done);
	for (const person of PEOPLE) await expectStill(simulation.phones[person]);
}

/** Whatever the clock of a phone says: what somebody just answered on it is what counts on its screen. */
export async function expectSaid({ db, m }: Phone, { name, args }: Command): Promise<void> {
	if ((name !== 'answer.put' && name !== 'answer.slip') || args.values.length === 0) return;
	const household = 'household' in args ? args.household : (m.split('/')[1] ?? '');
	const answer = (await answersTo(db, m, args.circular)).get(household);
	expect(standing(answer).counts?.values).toEqual(args.values);
}
