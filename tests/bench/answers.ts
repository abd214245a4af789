import type { Change, Cursor } from '#contract/pull';
import type { Answer } from '#contract/questions';
import { answerState } from '#domain/answers/tally';
import type { Actor } from '#tests/support/actor';
import { TestAssociation } from '#tests/support/association';
import { inProcess } from '#tests/support/emulator-association';
import { content, question } from '#tests/support/sample-rows';
import { startTestServer, type TestServer } from '#tests/support/server';
import type { Row } from './row';
import type { Stage } from './stage';

const HOUSEHOLDS = 1000;
const GROUPS = 67;
/** In how long all of them answer, as after a message that everybody gets at once. */
const WITHIN_MS = 120_000;
/** How often a leader's open page asks for news. */
const LOOK_MS = 5000;
/** Cards redeemed at once before it begins. */
const AT_ONCE = 50;

const groupOf = (household: number): string => `g${household % GROUPS}`;

/** An association of 67 班, with a card for each of its thousand households. */
function associationOn(server: TestServer): Promise<TestAssociation<Actor>> {
	const numbers = Array.from({ length: HOUSEHOLDS }, (_, i) => i);
	return TestAssociation.found(inProcess(server), {
		association: { id: 'a-answers', name: '千世帯町内会', district: '操南学区', phone: '086-000-1200' },
		chair: 'seat-chair',
		groups: Array.from({ length: GROUPS }, (_, i) => ({ id: `g${i}`, name: `${i + 1}班`, order: i + 1 })),
		households: numbers.map((i) => ({ id: `h${i}`, name: `h${i}`, group: groupOf(i), order: i, ways: ['app'] })),
		seats: [],
		keys: numbers.map((i) => ({ id: `k${i}`, for: { kind: 'household', household: `h${i}`, relation: 'self' } })),
	});
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** How long each answer took, and when it was done. */
interface Answered {
	took: number;
	done: number;
}

/** The chair's page while answers come in: what it has counted, and when it first counted each household. */
class Tally {
	readonly seen = new Map<string, number>();
	#cursor: Cursor | null = null;

	constructor(readonly chair: Actor) {}

	/** Asks for news once, and counts. */
	async look(): Promise<void> {
		const { changes, cursor } = await this.chair.pull(this.#cursor);
		this.#cursor = cursor;
		for (const change of changes) this.#count(change);
	}

	#count(change: Change): void {
		if (!('kind' in change) || change.kind !== 'answer') return;
		const answer = change.row as Answer;
		const isNew = answerState(question(), answer) === 'answered' && !this.seen.has(answer.household);
		if (isNew) this.seen.set(answer.household, performance.now());
	}
}

/** Lets all phones answer, each at its moment of the two minutes. */
function answerAll(phones: readonly Actor[], begun: number): Promise<Answered[]> {
	return Promise.all(
		phones.map(async (phone, nth) => {
			await sleep(begun + (nth * WITHIN_MS) / phones.length - performance.now());
			const asked = performance.now();
			const values = [{ item: 'q1', kind: 'number' as const, number: nth % 10 }];
			await phone.must({ name: 'answer.put', args: { circular: 'c1', values } });
			const done = performance.now();
			return { took: done - asked, done };
		}),
	);
}

/**
 * A thousand households answer a question within two minutes, each on its phone, while the chair's page looks at the
 * tally every five seconds. The server's own code in this process, over the emulator.
 */
export async function answers(stage: Stage): Promise<Row[]> {
	process.env.FIRESTORE_EMULATOR_HOST = stage.town.emulators.firestore;
	process.env.METADATA_SERVER_DETECTION = 'none';
	const server = await startTestServer();
	try {
		const association = await associationOn(server);
		const phones: Actor[] = [];
		for (let at = 0; at < HOUSEHOLDS; at += AT_ONCE) {
			const cards = Array.from({ length: AT_ONCE }, (_, i) => association.enter(`k${at + i}`));
			phones.push(...(await Promise.all(cards)));
		}
		const args = { id: 'c1', content: content({ question: question() }), audience: { to: 'all' as const } };
		await association.chair.must({ name: 'circular.publish', args });
		return await measure(server, association.chair, phones);
	} finally {
		await server.stop();
	}
}

async function measure(server: TestServer, chair: Actor, phones: readonly Actor[]): Promise<Row[]> {
	const tally = new Tally(chair);
	await tally.look();
	server.logged.length = 0;
	server.store.meter.take();
	const looks = { count: 0, longest: 0 };
	const begun = performance.now();
	let isOver = false;
	const watching = (async () => {
		for (let next = begun + LOOK_MS; !isOver || tally.seen.size < HOUSEHOLDS; next += LOOK_MS) {
			await sleep(next - performance.now());
			const asked = performance.now();
			await tally.look();
			looks.count += 1;
			looks.longest = Math.max(looks.longest, performance.now() - asked);
			if (asked - begun > 2 * WITHIN_MS) throw new Error(`the tally stands at ${tally.seen.size}`);
		}
	})();
	const answered = await answerAll(phones, begun);
	isOver = true;
	await watching;
	return rowsOf(server, { answered, looks, seen: tally.seen });
}

function rowsOf(
	server: TestServer,
	{ answered, looks, seen }: { answered: Answered[]; looks: { count: number; longest: number }; seen: Tally['seen'] },
): Row[] {
	const { reads, writes } = server.store.meter.take();
	const at = (times: number[], part: number) => {
		const sorted = [...times].sort((a, b) => a - b);
		return sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
	};
	const took = answered.map((one) => one.took);
	const behind = answered.map(({ done }, nth) => ((seen.get(`h${nth}`) ?? Number.NaN) - done) / 1000);
	const contended = server.logged.filter(({ what }) => what.endsWith('.contention')).length;
	return [
		{
			...{ what: '1,000 households answer in two minutes', budget: 1000, measured: Math.round(at(took, 0.95)) },
			...{ unit: 'ms', note: `p95; p50 ${Math.round(at(took, 0.5))} ms, longest ${Math.round(at(took, 1))} ms` },
		},
		{
			...{ what: 'the chair’s tally follows an answer', budget: 10, measured: at(behind, 1), unit: 's' },
			note: `the last of all; p50 ${at(behind, 0.5).toFixed(1)} s; a look every 5 s, the longest ${Math.round(looks.longest)} ms`,
		},
		{
			...{ what: 'documents read for an answer', budget: 10, measured: reads / answered.length, unit: 'reads' },
			note: `${reads} reads, ${writes} writes in all, with ${looks.count} looks of the chair`,
		},
		{ what: 'answers that met another writer', budget: 0, measured: contended, unit: 'answers' },
	];
}
