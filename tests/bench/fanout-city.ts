import { runJob } from '#functions/jobs/run-job';
import { PushService } from '#seeds/mailbox/push-service';
import { addPhones, foundWithActors } from '#tests/support/emulator-association';
import { startTestServer, type TestServer } from '#tests/support/server';
import type { Actor } from '#tests/support/actor';
import type { Row } from './row';
import type { Stage } from './stage';

/** Three pages of a fan-out. */
const HOUSEHOLDS = 300;
/** What a fan-out takes in one go (functions/jobs/sending.ts). */
const PAGE = 100;
/** All households of Okayama's associations, of about so many each. */
const CITY = 250_000;
const ASSOCIATION = 150;
/** Jobs that Cloud Tasks runs side by side (functions/index.ts, `maxConcurrentDispatches`). */
const SIDE_BY_SIDE = 20;
/**
 * Dollars for a document, multi-region, without the daily free quota: https://cloud.google.com/firestore/pricing, as
 * read on 26 November 2026. Tokyo is cheaper.
 */
const PRICE = { read: 0.06 / 100_000, write: 0.18 / 100_000 };
const YEN = 155;
/** What an association sends in a year: two a week. */
const ITEMS = 104;

/** Pages of a fan-out and what a phone answers, in this process over the local Firestore; what follows for a city. */
export async function fanoutCity(stage: Stage): Promise<Row[]> {
	process.env.FIRESTORE_EMULATOR_HOST = stage.town.emulators.firestore;
	process.env.METADATA_SERVER_DETECTION = 'none';
	const server = await startTestServer();
	const service = await PushService.start();
	try {
		const association = await foundWithActors(server);
		const phones = await addPhones(association, HOUSEHOLDS);
		for (const phone of phones) await subscribe(server, phone, service.subscribe(phone.device));
		const text = '川掃除は雨のため中止です。';
		const message = { id: 'm1', text, audience: { to: 'all' as const }, urgent: true };
		await association.chair.must({ name: 'message.send', args: message });
		const sending = await measured(server, () => announce(server));
		const [proof, read] = [await proofOf(server, service), await readingOf(server, phones)];
		return rowsOf({ sending, proof, read });
	} finally {
		await service.stop();
		await server.stop();
	}
}

interface Cost {
	ms: number;
	reads: number;
	writes: number;
}

async function measured(server: TestServer, work: () => Promise<void>): Promise<Cost> {
	server.store.meter.take();
	const begun = performance.now();
	await work();
	const { reads, writes } = server.store.meter.take();
	return { ms: performance.now() - begun, reads, writes };
}

async function subscribe(server: TestServer, phone: Actor, subscription: unknown): Promise<void> {
	const json = { members: [phone.as], subscription, language: 'ja', titles: true };
	const reply = await server.request('/api/subscription', { method: 'PUT', device: phone.device, json });
	if (!reply.ok) throw new Error(`not subscribed: ${reply.status}`);
}

async function announce(server: TestServer): Promise<void> {
	const due = await server.store.delivery.dueJobs(server.clock.now, 50);
	const jobs = due.filter((id) => id.endsWith('.announce'));
	if (jobs.length !== 1) throw new Error(`${jobs.length} announcements are due`);
	for (const id of jobs) await runJob(id, server.jobs);
}

/** What one phone's proof costs. */
async function proofOf(server: TestServer, service: PushService): Promise<Cost> {
	if (service.received.length < HOUSEHOLDS) throw new Error(`only ${service.received.length} pushes came`);
	const { notification } = JSON.parse(service.received[0]?.text ?? '') as {
		notification: { data: { arrival: string } };
	};
	return measured(server, async () => {
		const reply = await server.request('/api/arrivals', { json: { token: notification.data.arrival } });
		if (!reply.ok) throw new Error(`no proof: ${reply.status}`);
	});
}

/** What one reading costs, from its push to the next pull of the phone. */
async function readingOf(server: TestServer, phones: Actor[]): Promise<Cost> {
	const phone = phones.at(-1);
	if (!phone) throw new Error('no phone');
	const { cursor } = await phone.pull();
	return measured(server, async () => {
		await phone.must({ name: 'receipt.read', args: { circular: 'm1', version: 1 } });
		await phone.pull(cursor);
	});
}

function rowsOf({ sending, proof, read }: { sending: Cost; proof: Cost; read: Cost }): Row[] {
	const pages = Math.ceil(ASSOCIATION / PAGE);
	const seconds = ((CITY / ASSOCIATION) * pages * (sending.ms / (HOUSEHOLDS / PAGE))) / SIDE_BY_SIDE / 1000;
	const each = { reads: sending.reads / HOUSEHOLDS, writes: sending.writes / HOUSEHOLDS };
	const price = ({ reads, writes }: Pick<Cost, 'reads' | 'writes'>) => reads * PRICE.read + writes * PRICE.write;
	const yen = ITEMS * YEN * (price(each) + price(proof) + price(read));
	const page = `${Math.round(sending.ms / (HOUSEHOLDS / PAGE))} ms a page of ${PAGE} on this machine`;
	const formula = `${CITY} ÷ ${ASSOCIATION} associations × ${pages} pages × ${page} ÷ ${SIDE_BY_SIDE} jobs side by side`;
	const all = (what: string) => `250,000 households: ${what}`;
	return [
		{ what: all('time'), budget: 300, measured: seconds, unit: 's', note: formula },
		{ what: all('reads a household'), budget: 1.1, measured: each.reads, unit: '', note: 'sending, all goes well' },
		{ what: all('writes a household'), budget: 0.1, measured: each.writes, unit: '', note: 'sending, all goes well' },
		{ what: all('writes for a proof'), budget: 1, measured: proof.writes, unit: '', note: `${proof.reads} reads` },
		{
			what: 'yen a household and year',
			budget: 20,
			measured: yen,
			unit: 'yen',
			note: `${ITEMS} items, each sent, shown and read; Firestore's multi-region list price of 2026-11-26, ${YEN} yen a dollar`,
		},
	];
}
