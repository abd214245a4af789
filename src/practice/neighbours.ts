import type { Moment } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { isAddressed } from '#domain/audience';
import { liveAsks } from '#domain/duties/turns';
import { addMs, dayInJapan } from '#domain/moment';
import type { PracticeServer } from './server';
import { answering, neighbour, reporting, type TownWords } from './town';

/** Seconds after which the first neighbour reads, and between one and the next: quick enough to be watched. */
const PACE_MS = 4000;
/** The last doors stay unread, so that a leader has somebody left to reach. */
const NEVER = 2;

/** When the neighbour of this place reads what was sent; undefined for those who never do. */
function readsAt(place: number, doors: number, sent: Moment): Moment | undefined {
	return place >= doors - NEVER ? undefined : addMs(sent, place * PACE_MS);
}

/**
 * The neighbours read what has been out long enough, and answer what it asks; the household at place 0 is the one that
 * practises.
 */
export function letNeighboursRead(server: PracticeServer, words: TownWords, now: Moment): void {
	letNeighboursExchange(server, words, now);
	const { find } = server.rows;
	const circulars = [...server.rows].flatMap(({ kind, row }) => (kind === 'circular' ? [row] : []));
	const { households } = server;
	for (let place = 1; place < words.households.length; place++) {
		const member = neighbour(words, place);
		const household = households.find(({ id }) => id === member.household);
		for (const circular of circulars) {
			const at = readsAt(place, words.households.length, circular.publishedAt);
			if (!household || at === undefined || at > now || !isOut(circular) || !isAddressed(circular, household)) continue;
			if (find('receipt', `${circular.id}.${household.id}`)) continue;
			const args = { circular: circular.id, version: circular.version };
			server.carryOut({ name: 'receipt.read', args }, member, { id: `${member.member}-${circular.id}`, now: at });
			for (const answer of answering(circular, place))
				server.carryOut(answer, member, { id: `answer-${place}-${circular.id}`, now: at });
		}
	}
}

/** The neighbours say how they are, to each check that runs. */
export function letNeighboursReport(server: PracticeServer, words: TownWords, now: Moment): void {
	const { find } = server.rows;
	const checks = [...server.rows].flatMap(({ kind, row }) => (kind === 'safetyCheck' && !row.ended ? [row] : []));
	for (const check of checks)
		for (let place = 1; place < words.households.length; place++) {
			const member = neighbour(words, place);
			const at = readsAt(place, words.households.length, check.startedAt);
			if (at === undefined || at > now || find('safetyReport', `${check.id}.${member.household}`)) continue;
			server.carryOut(reporting(check, place), member, { id: `safety-${place}-${check.id}`, now: at });
		}
}

const isOut = ({ state }: Circular): boolean => state === 'published';

/** The neighbours exchange turns with whoever practises and asks them. */
function letNeighboursExchange(server: PracticeServer, words: TownWords, now: Moment): void {
	const members = words.households.map((_, at) => neighbour(words, at)).slice(1);
	for (const one of server.rows) {
		if (one.kind !== 'duty') continue;
		for (const ask of liveAsks(one.row, dayInJapan(now))) {
			const member = members.find(({ household }) => household === ask.to);
			if (!member || addMs(ask.at, PACE_MS) > now) continue;
			const args = { id: one.row.id, ask: ask.id, yes: true };
			server.carryOut({ name: 'duty.answer', args }, member, { id: `yes-${ask.id}`, now });
		}
	}
}
