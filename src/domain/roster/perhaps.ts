import { groupOf } from '../household';
import { shared } from './buckets';
import { householdPhone, rowPhone, type Pair, type Place, type Present } from './match';
import { familyKey, foldSpelling, nameKey } from './name';
import type { RosterRow } from './problems';

/** A new row and a gone household that may be one and the same; only the leader knows. */
export interface Perhaps extends Pair {
	/** One of several of that name in one 班, the same name in another spelling, the same telephone, the same name elsewhere, the same family in one 班. */
	why: 'twin' | 'spelling' | 'phone' | 'sameName' | 'family';
}

/** More namesakes than this are no question that somebody can answer. */
const MOST_NAMESAKES = 4;

/** What the leader is asked about the rows and households that found no other. */
export function perhapsOf(added: Place[], gone: Present[]): Perhaps[] {
	const inGroup = (group: string | undefined, key: string | undefined) => group && key && `${group}\n${key}`;
	const ways: [Perhaps['why'], (place: Place) => string | undefined, (household: Present) => string | undefined][] = [
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
		['phone', rowPhone, householdPhone],
		['sameName', (place) => spelled(place.row.name), (one) => spelled(one.name)],
		[
			'family',
			(place) => inGroup(place.group.id, familyKey(place.row.name)),
			(one) => inGroup(groupOf(one), familyKey(one.name)),
		],
	];
	const seen = new Map<RosterRow, Set<Present>>();
	return ways.flatMap(([why, ofRow, ofHousehold]) =>
		shared(added, gone, ofRow, ofHousehold)
			.filter(([places, households]) => places.length <= MOST_NAMESAKES && households.length <= MOST_NAMESAKES)
			.flatMap(([places, households]) =>
				places.flatMap(({ row }) => households.map((household) => ({ row, household, why }))),
			)
			.filter((pair) => isFirst(seen, pair)),
	);
}

function isFirst(seen: Map<RosterRow, Set<Present>>, { row, household }: Pair): boolean {
	const known = seen.get(row) ?? new Set();
	if (known.has(household)) return false;
	seen.set(row, known.add(household));
	return true;
}

const spelled = (name: string) => foldSpelling(nameKey(name));
