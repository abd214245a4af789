import type { Actor } from '#tests/support/actor';
import { TestAssociation } from '#tests/support/association';
import { inProcess } from '#tests/support/emulator-association';
import { startTestServer, type TestServer } from '#tests/support/server';
import type { Row } from './row';
import type { Stage } from './stage';

const HOUSEHOLDS = 150;
const LEADERS = 20;

/** How long each took of those that began at the same moment, and what the server did for them all. */
interface Measured<T> {
	results: T[];
	p50: number;
	p95: number;
	reads: number;
	writes: number;
}

/** Does something for each at once. */
async function atOnce<A, T>(all: readonly A[], server: TestServer, work: (one: A) => Promise<T>): Promise<Measured<T>> {
	server.store.meter.take();
	const times: number[] = [];
	const results = await Promise.all(
		all.map(async (one) => {
			const begun = performance.now();
			const result = await work(one);
			times.push(Math.round(performance.now() - begun));
			return result;
		}),
	);
	const { reads, writes } = server.store.meter.take();
	times.sort((a, b) => a - b);
	const at = (part: number) => times[Math.ceil(part * times.length) - 1] ?? Number.NaN;
	return { results, p50: at(0.5), p95: at(0.95), reads, writes };
}

/** An association of one 班 with as many leaders as twenty 班 have, and a card for each household and each leader. */
async function associationOn(server: TestServer): Promise<TestAssociation<Actor>> {
	const households = Array.from({ length: HOUSEHOLDS }, (_, i) => `h${i}`);
	const leaders = Array.from({ length: LEADERS }, (_, i) => `leader-${i}`);
	return TestAssociation.found(inProcess(server), {
		association: { id: 'a-load', name: '百五十町内会', district: '操南学区', phone: '086-000-1200' },
		chair: 'seat-chair',
		groups: [{ id: 'g1', name: '1班', order: 1 }],
		households: households.map((id, order) => ({ id, name: id, group: 'g1', order, ways: ['app'] })),
		seats: leaders.map((id) => ({ id, role: 'groupLeader', title: id, group: 'g1' })),
		keys: [
			...households.map((household) => ({
				id: `k-${household}`,
				for: { kind: 'household', household, relation: 'self' } as const,
			})),
			...leaders.map((seat) => ({ id: `k-${seat}`, for: { kind: 'seat', seat } as const })),
		],
	});
}

/** What was measured, beside what it may be at most on two quiet cores. */
function rowsOf(what: string, { p50, p95, reads, writes }: Measured<unknown>, budget: number): Row {
	return { what, budget, measured: p95, unit: 'ms', note: `p95; p50 ${p50} ms; ${reads} reads, ${writes} writes` };
}

/**
 * A whole association at once: 150 phones come in, pull and read, while 20 leaders tick, pull and write. The server's
 * own code in this process, over the emulator.
 */
export async function load(stage: Stage): Promise<Row[]> {
	process.env.FIRESTORE_EMULATOR_HOST = stage.town.emulators.firestore;
	process.env.METADATA_SERVER_DETECTION = 'none';
	const server = await startTestServer();
	try {
		const association = await associationOn(server);
		return await measure(server, association);
	} finally {
		await server.stop();
	}
}

async function measure(server: TestServer, association: TestAssociation<Actor>): Promise<Row[]> {
	const cards = [...association.cards.keys()];
	const households = cards.filter((key) => key.startsWith('k-h'));
	const leaders: Actor[] = [];
	for (const key of cards.filter((one) => one.startsWith('k-leader'))) leaders.push(await association.enter(key));
	await association.chair.must({
		name: 'message.send',
		args: { id: 'm', text: '川掃除は雨のため中止です。', audience: { to: 'all' }, urgent: false },
	});
	const joined = await atOnce(households, server, (key) => association.enter(key));
	const phones = joined.results;
	const pulled = await atOnce(phones, server, (phone) => phone.pull());
	const read = await atOnce(phones, server, (phone) =>
		phone.must({ name: 'receipt.read', args: { circular: 'm', version: 1 } }),
	);
	const first = await atOnce(leaders, server, (leader) => leader.pull());
	const ticked = await atOnce(leaders, server, (leader) =>
		leader.must({
			name: 'receipt.tick',
			args: { circular: 'm', household: `h${leaders.indexOf(leader)}`, way: 'told' },
		}),
	);
	const wrote = await atOnce(leaders, server, (leader) => {
		const args = { id: leader.as.member, text: '断水', audience: { to: 'groups', groups: ['g1'] }, urgent: false };
		return leader.must({ name: 'message.send', args } as Parameters<Actor['must']>[0]);
	});
	return [
		rowsOf('150 phones come in', joined, 2000),
		rowsOf('150 phones pull', pulled, 2000),
		rowsOf('150 phones read', read, 2000),
		rowsOf('20 leaders’ first pull, 150 rows waiting', first, 3000),
		rowsOf('20 leaders tick', ticked, 1000),
		rowsOf('20 sequenced writes', wrote, 2000),
	];
}
