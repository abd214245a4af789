import { CalendarReply, calendarPath } from '#contract/calendar';
import { addDays, dayInJapan } from '#domain/moment';
import { foundWithActors, type EmulatorAssociation } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';
import { startTestServer, type TestServer } from '#tests/support/server';
import { median, type Row } from './row';
import type { Stage } from './stage';

const RUNS = 60;
const WARM_UP = 20;
const CIRCULARS = 50;
/** A seat sends twenty in an hour. */
const HOUR = 60 * 60_000;

/** What some work costs that is done again and again: the most reads, and the CPU of the one in the middle. */
async function measured(server: TestServer, work: () => Promise<unknown>) {
	const cpu: number[] = [];
	let reads = 0;
	for (let i = 0; i < WARM_UP + RUNS; i += 1) {
		server.store.meter.take();
		const before = process.cpuUsage();
		await work();
		const { user, system } = process.cpuUsage(before);
		const { reads: read } = server.store.meter.take();
		if (i < WARM_UP) continue;
		cpu.push((user + system) / 1000);
		reads = Math.max(reads, read);
	}
	return { reads, cpu: median(cpu) };
}

/** The address of a household's calendar with fifty events and four kinds of rubbish for a year. */
async function filledCalendar(server: TestServer, { h1, chair }: EmulatorAssociation): Promise<string> {
	const first = dayInJapan(server.clock.now);
	const kinds = [1, 2, 4, 5].map((weekday) => ({ name: `ごみ${weekday}`, rules: [{ weekday }], off: [], extra: [] }));
	await chair.must({ name: 'rubbish.put', args: { area: '東', kinds } });
	for (let at = 0; at < CIRCULARS; at += 1) {
		server.clock.advance(HOUR);
		const of = content({ fields: { when: { day: addDays(first, at + 10), from: '09:00' } } });
		await chair.must({ name: 'circular.publish', args: { id: `c${at}`, content: of, audience: { to: 'all' } } });
	}
	const json = { as: h1.as, ask: 'change', language: 'ja' };
	const { token } = CalendarReply.parse(
		await (await server.request('/api/calendar', { device: h1.device, json })).json(),
	);
	return calendarPath(token ?? '');
}

/**
 * A household's pull that finds nothing new, and another calendar's question for its own, which finds nothing new
 * either: the server's own code in this process, over the same emulator.
 */
export async function warmPull(stage: Stage): Promise<Row[]> {
	process.env.FIRESTORE_EMULATOR_HOST = stage.town.emulators.firestore;
	process.env.METADATA_SERVER_DETECTION = 'none';
	const server = await startTestServer();
	const association = await foundWithActors(server);
	const { cursor } = await association.h1.pull();
	const pull = await measured(server, () => association.h1.pull(cursor));
	const address = await filledCalendar(server, association);
	const etag = (await server.request(address)).headers.get('etag') ?? '';
	const calendar = await measured(server, async () => {
		// Sixty are served in ten minutes, and the day must stay the same.
		server.clock.advance(11_000);
		const { status } = await server.request(address, { headers: { 'If-None-Match': etag } });
		if (status !== 304) throw new Error(`the calendar was answered with ${status}`);
	});
	await server.stop();
	const note = `nothing new; ${RUNS} pulls`;
	const polls = `nothing new of ${CIRCULARS} events and a year's rubbish; ${RUNS} polls`;
	return [
		{ what: 'warm pull, document reads', budget: 2, measured: pull.reads, unit: '', note },
		{ what: 'warm pull, CPU of the server', budget: 30, measured: pull.cpu, unit: 'ms', note },
		{ what: 'calendar polled anew, document reads', budget: 3, measured: calendar.reads, unit: '', note: polls },
		{ what: 'calendar polled anew, CPU of the server', budget: 30, measured: calendar.cpu, unit: 'ms', note: polls },
	];
}
