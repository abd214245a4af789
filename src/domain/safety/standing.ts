import type { Id } from '#contract/ids';
import type { SafetyEntry, SafetyReport, SafetyState, Said } from '#contract/safety';
import { byLatest, withLatest } from '../sources';
import { needsHelp } from './check';

/** How many sources of one household are kept: its phones, those of family, mail addresses, and leaders. */
export const SAFETY_SOURCES = 16;

/** How it stands with a door, the gravest first: what is read from top to bottom in an emergency. */
export const DOOR_STATES = ['help', 'unanswered', 'away', 'safe'] as const;
export type SafetyDoorState = (typeof DOOR_STATES)[number];

const GRAVITY: Record<SafetyState, number> = { help: 0, away: 1, safe: 2 };

/** An entry that says something. */
export type Saying = SafetyEntry & { said: Said };

/** How it stands with a household by what one source says: as with the one of it who needs help. */
const stateIn = (said: Said): SafetyState => (needsHelp(said) ? 'help' : said.state);

/**
 * Of more sources than are kept, those that say least go, and of them the oldest: a call for help goes for none of
 * them, however many phones a card was put on.
 */
function kept(entries: SafetyEntry[]): SafetyEntry[] {
	if (entries.length <= SAFETY_SOURCES) return entries;
	const rank = ({ said }: SafetyEntry) => (said ? GRAVITY[stateIn(said)] : Infinity);
	const gravest = [...entries].sort((a, b) => (rank(a) === rank(b) ? byLatest(a, b) : rank(a) - rank(b)));
	return gravest.slice(0, SAFETY_SOURCES).sort(byLatest);
}

/** The report with one more entry: see `withLatest`. Its first word stays known when it is said anew. */
export function withReport(report: SafetyReport, entry: SafetyEntry): SafetyReport {
	const { first: before, ...rest } = report;
	const entries = kept(withLatest(report.entries, entry, Infinity));
	const earliest = entry.said && (before === undefined || entry.at < before) ? entry.at : before;
	const isSaid = entries.some(({ said }) => said !== undefined);
	return { ...rest, entries, ...(isSaid && earliest !== undefined && { first: earliest }) };
}

/** A report without all that was said: nobody sees the rest. */
export const emptied = ({ check, household }: SafetyReport): SafetyReport => ({ check, household, entries: [] });

/** What is known of a household. */
export interface SafetyStanding {
	state: SafetyDoorState;
	/** What counts: the gravest, of equally grave ones the latest. */
	counts?: Saying;
	/** What others say, side by side with it, the graver first. */
	beside: Saying[];
	/** What somebody went after. */
	settled: Saying[];
}

/** What is known of a household: all that its sources said last, of which the gravest counts. */
export function standingOf(report: Pick<SafetyReport, 'entries'> | undefined): SafetyStanding {
	const all = (report?.entries ?? []).filter((entry): entry is Saying => entry.said !== undefined).sort(byGravity);
	const over = new Set<Id>(all.flatMap(({ settles = [] }) => settles));
	const [counts, ...beside] = all.filter(({ id }) => !over.has(id));
	const settled = all.filter(({ id }) => over.has(id));
	return counts
		? { state: stateIn(counts.said), counts, beside, settled }
		: { state: 'unanswered', beside: [], settled };
}

/** True where two sources say different things. */
export const isDisputed = ({ state, beside }: SafetyStanding): boolean =>
	beside.some(({ said }) => stateIn(said) !== state);

const byGravity = (a: Saying, b: Saying): number =>
	GRAVITY[stateIn(a.said)] - GRAVITY[stateIn(b.said)] || byLatest(a, b);
