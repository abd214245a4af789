import type { Moment } from '#contract/ids';
import type { Association } from '#contract/associations';
import type { Circular } from '#contract/rows';
import { isSeen, startOf, type Door } from './ledger';
import { DAY_MS } from './moment';

/** True of 届く確認: a circular that says nothing, and shows by its ledger which phones work. */
export const isDeliveryTest = ({ form }: Pick<Circular, 'form'>): boolean => form === 'test';

/** A test that somebody has not pressed after this many days is let go: it asks for nothing. */
export const TEST_DAYS = 7;

/** Where nobody has tested for so long, the monthly test goes out by itself. */
const REST_DAYS = 25;

/** True where no test was sent lately. */
export const isTestDue = ({ tested }: Pick<Association, 'tested'>, now: Moment): boolean =>
	tested === undefined || Date.parse(now) - Date.parse(tested) >= REST_DAYS * DAY_MS;

/**
 * What a test says of a household. `proven`: it stood on a screen, or somebody pressed. `doubtful`: for a day it did
 * not, though a phone is there. `none`: there is none. `pending`: the day is not over. `wished`: no screen was tried,
 * because it reads by mail alone, or its phones wish to be told of urgent things alone.
 */
export const PROOFS = ['none', 'doubtful', 'pending', 'wished', 'proven'] as const;
export type Proof = (typeof PROOFS)[number];

/** What a test says of one household. */
export function proofOf(
	test: Circular,
	{ state, arrival, receipt, isSpared }: Omit<Door, 'household' | 'group'>,
	now: Moment,
): Proof {
	if (arrival?.shown !== undefined || isSeen(test, receipt)) return 'proven';
	if (arrival?.sent === undefined && (arrival?.mailed !== undefined || isSpared)) return 'wished';
	if (state === 'unreached' && arrival?.sent === undefined) return 'none';
	const since = arrival?.sent ?? startOf(test);
	return Date.parse(now) - Date.parse(since) < DAY_MS ? 'pending' : 'doubtful';
}

/** The households of a test by what it says of them. */
export function byProof(test: Circular, doors: readonly Door[], now: Moment): Record<Proof, Door[]> {
	const found: Record<Proof, Door[]> = { none: [], doubtful: [], pending: [], wished: [], proven: [] };
	for (const door of doors) found[proofOf(test, door, now)].push(door);
	return found;
}
