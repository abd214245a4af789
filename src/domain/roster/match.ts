import type { Household } from '#contract/households';
import { byWalkingOrder, groupOf } from '../household';
import { both, counts, shared, type Key } from './buckets';
import { phoneKey } from './contact';
import type { GroupRef } from './groups';
import { isLost, mayBe } from './lost';
import { familyKey, kanaKey, nameKey } from './name';
import type { RosterRow } from './problems';

/** A good row, and the group that it names. */
export interface PlacedRow {
	row: RosterRow;
	group: GroupRef;
}

export interface Pair {
	row: RosterRow;
	household: Household;
}

/** A row that cannot go in yet, and its group when it names one. */
interface UnreadyRow {
	row: RosterRow;
	group: GroupRef | undefined;
}

/** A row that waits until it is mended, and the household that it is probably about: that one is not gone. */
export interface UnreadyMatch {
	row: RosterRow;
	household?: Household;
}

/** Telephone numbers and readings in the form in which two spellings of one are equal; nothing where there is none. */
export const rowPhone = ({ row }: PlacedRow) => (row.phone ? phoneKey(row.phone) : undefined);
export const householdPhone = (household: Household) => (household.phone ? phoneKey(household.phone) : undefined);

/** As the rows stand in the file. */
export const byLine = (a: PlacedRow, b: PlacedRow) =>
	a.row.sheet < b.row.sheet ? -1 : a.row.sheet > b.row.sheet ? 1 : a.row.line - b.row.line;

/** Which household each row is. What is not sure stays apart: `possibleMatchesOf` asks about it. */
export class Matches {
	readonly #household = new Map<RosterRow, Household>();
	readonly #rest: { places: Set<PlacedRow>; households: Set<Household> };

	constructor(all: RosterRow[], places: PlacedRow[], present: Household[]) {
		this.#rest = { places: new Set([...places].sort(byLine)), households: new Set([...present].sort(byWalkingOrder)) };
		this.#sameGroupAndName();
		this.#onlyOneOfTheName(all, present);
		this.#samePhoneOrReading();
	}

	/** The household that a row is; undefined when no household is surely meant. */
	of(row: RosterRow): Household | undefined {
		return this.#household.get(row);
	}

	/** Households that no row names, in walking order. */
	gone(): Household[] {
		return [...this.#rest.households];
	}

	/**
	 * Keeps the households that rows which cannot go in yet are probably about: by 班 and name, by name, by the number of
	 * a row without one, or by what is left of a name that lost letters.
	 */
	hold(unready: UnreadyRow[]): UnreadyMatch[] {
		const held = new Map<RosterRow, Household>();
		const keep = (rows: Key<UnreadyRow>, doors: Key<Household>) => {
			const open = unready.filter(({ row }) => !held.has(row));
			for (const [some, households] of shared(open, this.gone(), rows, doors)) {
				some.slice(0, households.length).forEach(({ row }, i) => held.set(row, households[i] as Household));
			}
			for (const household of held.values()) this.#rest.households.delete(household);
		};
		const named: Key<UnreadyRow> = ({ row }) => nameKey(row.name) || undefined;
		const numbered: Key<UnreadyRow> = ({ row }) => (row.name === '' ? row.order?.toString() : undefined);
		const grouped: Key<UnreadyRow> = ({ group }) => group?.id;
		keep(
			both(grouped, named),
			both(groupOf, (household) => nameKey(household.name)),
		);
		keep(named, (household) => nameKey(household.name));
		keep(
			both(({ group }) => group?.id, numbered),
			both(groupOf, (household) => household.order.toString()),
		);
		for (const { row, group } of unready) {
			const door = held.has(row) || !isLost(row.name) ? undefined : this.#likest(row, group);
			if (!door) continue;
			held.set(row, door);
			this.#rest.households.delete(door);
		}
		return unready.map(({ row }) => {
			const household = held.get(row);
			return household ? { row, household } : { row };
		});
	}

	/** The household whose name has what is left of the row's: in its 班 first, and there at its number. */
	#likest(row: RosterRow, group: GroupRef | undefined): Household | undefined {
		const fits = this.gone().filter(({ name }) => mayBe(row.name, name));
		const near = fits.filter((one) => group?.id !== undefined && groupOf(one) === group.id);
		return near.find(({ order }) => order === row.order) ?? near[0] ?? (fits.length === 1 ? fits[0] : undefined);
	}

	/**
	 * As many rows as households: told apart by telephone, reading and number, else in their order. Otherwise only by the
	 * first two.
	 */
	#sameGroupAndName(): void {
		const rows: Key<PlacedRow> = ({ row, group }) => group.id && `${group.id}\n${nameKey(row.name)}`;
		const doors: Key<Household> = (household) => `${groupOf(household)}\n${nameKey(household.name)}`;
		for (const [places, households] of this.#buckets(rows, doors)) {
			if (places.length === 1 && households.length === 1) {
				this.#pair(places[0], households[0]);
				continue;
			}
			const equal = places.length === households.length;
			this.#within(places, households, rowPhone, householdPhone);
			this.#within(places, households, rowKana, householdKana);
			if (!equal) continue;
			this.#within(
				places,
				households,
				({ row }) => row.order?.toString(),
				(household) => household.order.toString(),
			);
			const left = households.filter((household) => this.#rest.households.has(household));
			const open = places.filter((place) => this.#rest.places.has(place)).sort(byNumber);
			open.forEach((place, i) => this.#pair(place, left[i]));
		}
	}

	/** A name that stands once in the whole file and once in the whole roster is one household, wherever it lives now. */
	#onlyOneOfTheName(all: RosterRow[], present: Household[]): void {
		const inFile = counts(all.map((row) => nameKey(row.name)));
		const inRoster = counts(present.map((household) => nameKey(household.name)));
		const once = (key: string) => (inFile.get(key) === 1 && inRoster.get(key) === 1 ? key : undefined);
		const pairs = this.#buckets(
			({ row }) => once(nameKey(row.name)),
			(household) => once(nameKey(household.name)),
		);
		for (const [places, households] of pairs) this.#pair(places[0], households[0]);
	}

	/** One telephone and one family, or one name and one reading. */
	#samePhoneOrReading(): void {
		const [places, households] = [[...this.#rest.places], [...this.#rest.households]];
		this.#within(
			places,
			households,
			both(rowPhone, ({ row }) => familyOf(row.name)),
			both(householdPhone, (one) => familyOf(one.name)),
		);
		this.#within(
			places,
			households,
			both(rowKana, ({ row }) => nameKey(row.name)),
			both(householdKana, (one) => nameKey(one.name)),
		);
	}

	/** Pairs those among the given that share a key which nobody else of them has. */
	#within(places: PlacedRow[], households: Household[], rows: Key<PlacedRow>, doors: Key<Household>): void {
		const left = [
			places.filter((one) => this.#rest.places.has(one)),
			households.filter((one) => this.#rest.households.has(one)),
		] as const;
		for (const [some, others] of shared(left[0], left[1], rows, doors)) {
			if (some.length === 1 && others.length === 1) this.#pair(some[0], others[0]);
		}
	}

	#buckets(rows: Key<PlacedRow>, doors: Key<Household>): [PlacedRow[], Household[]][] {
		return shared([...this.#rest.places], [...this.#rest.households], rows, doors);
	}

	#pair(place: PlacedRow | undefined, household: Household | undefined): void {
		if (!place || !household) return;
		this.#household.set(place.row, household);
		this.#rest.places.delete(place);
		this.#rest.households.delete(household);
	}
}

const byNumber = (a: PlacedRow, b: PlacedRow) => (a.row.order ?? a.row.place) - (b.row.order ?? b.row.place);
export const rowKana = ({ row }: PlacedRow) => (row.kana ? kanaKey(row.kana) : undefined);
export const householdKana = (household: Household) => (household.kana ? kanaKey(household.kana) : undefined);
const familyOf = (name: string) => familyKey(name) ?? nameKey(name);
