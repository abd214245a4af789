import type { Id, Moment } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Circular, Delivery, Receipt } from '#contract/rows';
import { arrivals, shownAt, sparedBy, type Arrival } from './arrival';
import { isAddressed } from './audience';
import { groupOf, stayAt } from './household';
import { hasWorkingPhone } from './devices';
import { hasWorkingMail } from './mail';

/** The six states of a household for one circular, best first. Each household stands in exactly one. */
export const STATES = ['readBySelf', 'readByFamily', 'paper', 'told', 'unread', 'unreached'] as const;
export type State = (typeof STATES)[number];
type Counts = Record<State, number>;

/** One household of the audience, and where it stands. */
export interface Door {
	household: Household;
	group: Id;
	state: State;
	receipt?: Receipt;
	/** Absent where nothing is known to be on its way. */
	arrival?: Arrival;
	/** Of a test: its phones were left alone, as they wish. */
	isSpared?: true;
}

export interface Ledger {
	doors: Door[];
	counts: Counts;
	/** The households of the audience; the counts sum to it. */
	total: number;
}

/** What of a circular says since when, and from which version on, somebody knows what holds now. */
type Issue = Pick<Circular, 'version' | 'publishedAt' | 'corrections' | 'withdrawn'>;

/** The states in which a household has got to know what the circular says: 伝わった. */
const REACHED = ['readBySelf', 'readByFamily', 'paper', 'told'] as const satisfies readonly State[];

/** How many households got to know it. A way that merely exists is no proof and does not count. */
export const reachedCount = (counts: Counts): number => REACHED.reduce((sum, state) => sum + counts[state], 0);

/**
 * True while households are asked to take note: of a circular that holds, or of a withdrawal that all have to hear
 * of.
 */
export const asksToRead = ({ state, withdrawn }: Pick<Circular, 'state' | 'withdrawn'>): boolean =>
	state === 'published' || withdrawn?.news === true;

/** The last correction that asked everybody to read again. */
export const lastAskedAgain = ({ corrections }: Pick<Issue, 'corrections'>) =>
	corrections.filter(({ again }) => again).at(-1);

/**
 * The version from which a reading counts: a withdrawal that is news, the last correction that asked everybody to
 * read again, or the first.
 */
export function countsFrom(circular: Omit<Issue, 'publishedAt'>): number {
	return circular.withdrawn?.news ? circular.version : (lastAskedAgain(circular)?.version ?? 1);
}

/**
 * From when a circular's days are counted, and its ticks: since what `countsFrom` names was sent. What the text
 * before it reached is history: only who was reached with what holds now says anything of who still has to be.
 */
export function startOf(circular: Omit<Issue, 'version'>): Moment {
	const { publishedAt, withdrawn } = circular;
	return withdrawn?.news ? withdrawn.at : (lastAskedAgain(circular)?.at ?? publishedAt);
}

/** True when somebody of the household, or of its family, has read what holds now. */
export function isRead(circular: Omit<Issue, 'publishedAt'>, receipt: Receipt | undefined): boolean {
	const from = countsFrom(circular);
	return [receipt?.readBySelf, receipt?.readByFamily].some((read) => read !== undefined && read.version >= from);
}

/** True when what holds now was read, or stood on a screen of the household. */
export function isSeen(circular: Omit<Issue, 'publishedAt'>, receipt: Receipt | undefined): boolean {
	return shownAt(countsFrom(circular), receipt) !== undefined || isRead(circular, receipt);
}

/** What was done at the door that still counts: paper before word. */
export function tickOf(circular: Issue, receipt: Receipt | undefined): 'paper' | 'told' | undefined {
	const start = startOf(circular);
	if (receipt?.paper && receipt.paper.at >= start) return 'paper';
	return receipt?.told && receipt.told.at >= start ? 'told' : undefined;
}

/**
 * Where a household stands. What a person did outweighs what was done for them, and that outweighs the mere way; a
 * way works when a phone of the household was in use by the time that the circular was sent, or is since, or showed its
 * notice, or when it reads mails. What came before a correction that asks to read again, or before a withdrawal that is
 * news, no longer counts.
 */
export function stateOf(
	circular: Issue,
	household: Pick<Household, 'deviceCounts' | 'mails'>,
	receipt: Receipt | undefined,
): State {
	const from = countsFrom(circular);
	if (receipt?.readBySelf && receipt.readBySelf.version >= from) return 'readBySelf';
	if (receipt?.readByFamily && receipt.readByFamily.version >= from) return 'readByFamily';
	const tick = tickOf(circular, receipt);
	if (tick) return tick;
	// Whoever holds a seat vouches for it, as for a tick; nobody of the household has read it for all that is known.
	if (receipt?.readBySeat && receipt.readBySeat.version >= from) return 'told';
	const isShown = shownAt(from, receipt) !== undefined;
	const hasWay = hasWorkingPhone(household.deviceCounts, startOf(circular)) || hasWorkingMail(household);
	return isShown || hasWay ? 'unread' : 'unreached';
}

/**
 * The ledger of one circular over the households given (all of the association for the desk, those of one group for
 * its leader), in the order in which they were given.
 *
 * @param deliveries those of the circular
 */
export function ledgerOf(
	circular: Circular,
	households: Household[],
	receipts: Map<Id, Receipt>,
	deliveries: Delivery[] = [],
): Ledger {
	const [arrivalAt, spared] = [arrivals(countsFrom(circular), deliveries), sparedBy(countsFrom(circular), deliveries)];
	const counts: Counts = { readBySelf: 0, readByFamily: 0, paper: 0, told: 0, unread: 0, unreached: 0 };
	const doors: Door[] = [];
	for (const household of households) {
		const stay = stayAt(household, circular.publishedSeq);
		if (!stay || !isAddressed(circular, household)) continue;
		const receipt = receipts.get(household.id);
		const state = stateOf(circular, household, receipt);
		counts[state] += 1;
		const arrival = arrivalAt(household.id, receipt);
		const known = { ...(receipt && { receipt }), ...(arrival && { arrival }) };
		const isSpared = spared.has(household.id) && ({ isSpared: true } as const);
		doors.push({ household, group: stay.group, state, ...known, ...isSpared });
	}
	return { doors, counts, total: doors.length };
}

/** The households of a ledger that live here and have not got the circular: nobody read it, was handed it or told. */
export const withoutIt = ({ doors }: Pick<Ledger, 'doors'>): Id[] =>
	doors.flatMap(({ household, state }) =>
		(state === 'unread' || state === 'unreached') && groupOf(household) !== undefined ? [household.id] : [],
	);
