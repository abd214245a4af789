import type { Household } from '#contract/households';
import { groupOf } from '../household';
import { shared } from './buckets';
import { householdKana, householdPhone, rowKana, rowPhone, type Pair, type PlacedRow } from './match';
import { familyKey, kanaKey, nameKey } from './name';
import type { RosterRow } from './problems';
import { foldSpelling } from './spelling';

/** A new row and a gone household that may be one and the same; only the leader knows. */
export interface PossibleMatch extends Pair {
	/**
	 * In one 班 one of several of that name, the same name in another spelling, the same reading; the same telephone; the
	 * same name elsewhere; in one 班 the same family, or the same number.
	 */
	why: 'twin' | 'spelling' | 'reading' | 'phone' | 'sameName' | 'family' | 'number';
}

/** Among more namesakes than this nobody could say which household is meant. */
const MOST_NAMESAKES = 4;

const inGroup = (group: string | undefined, key: string | undefined) => group && key && `${group}\n${key}`;

/** What a row and a household may share, the surest first: a pair is asked about once, for the first that it shares. */
const WAYS: [
	PossibleMatch['why'],
	(place: PlacedRow) => string | undefined,
	(household: Household) => string | undefined,
][] = [
	[
		'twin',
		(place) => inGroup(place.group.id, nameKey(place.row.name)),
		(one) => inGroup(groupOf(one), nameKey(one.name)),
	],
	[
		'spelling',
		(place) => inGroup(place.group.id, spelled(place.row.name)),
		(one) => inGroup(groupOf(one), spelled(one.name)),
	],
	['reading', (place) => inGroup(place.group.id, rowKana(place)), (one) => inGroup(groupOf(one), householdKana(one))],
	['phone', rowPhone, householdPhone],
	['sameName', (place) => spelled(place.row.name), (one) => spelled(one.name)],
	[
		'family',
		(place) => inGroup(place.group.id, familyKey(place.row.name)),
		(one) => inGroup(groupOf(one), familyKey(one.name)),
	],
	[
		'number',
		(place) => inGroup(place.group.id, place.row.order?.toString()),
		(one) => inGroup(groupOf(one), one.order.toString()),
	],
];

/** What the leader is asked about the rows and households that found no other. */
export function possibleMatchesOf(added: PlacedRow[], gone: Household[]): PossibleMatch[] {
	const seen = new Map<RosterRow, Set<Household>>();
	return WAYS.flatMap(([why, ofRow, ofHousehold]) =>
		shared(added, gone, ofRow, ofHousehold)
			.filter(([places, households]) => places.length <= MOST_NAMESAKES && households.length <= MOST_NAMESAKES)
			.flatMap(([places, households]) =>
				places.flatMap(({ row }) => households.map((household) => ({ row, household, why }))),
			)
			.filter((pair) => why !== 'number' || !soundsOther(pair))
			.filter((pair) => isFirst(seen, pair)),
	);
}

function isFirst(seen: Map<RosterRow, Set<Household>>, { row, household }: Pair): boolean {
	const known = seen.get(row) ?? new Set();
	if (known.has(household)) return false;
	seen.set(row, known.add(household));
	return true;
}

/** Two readings that are known and differ: whoever lives at that number now is somebody else. */
const soundsOther = ({ row, household }: Pair) =>
	row.kana !== undefined && household.kana !== undefined && kanaKey(row.kana) !== kanaKey(household.kana);

const spelled = (name: string) => foldSpelling(nameKey(name));
