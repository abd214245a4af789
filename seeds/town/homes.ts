import type { Id } from '#contract/ids';
import type { SeatRole } from '#contract/member';
import type { Household } from '#contract/households';
import { FAMILY, GIVEN } from './names';
import type { Random } from './random';

/**
 * How a household reads: on its own phone (`self`), seldom (`slow`), at home and by family elsewhere (`both`), by
 * family alone, or on paper. The shares follow an association that worked at it: most have a phone, a quarter keeps
 * paper.
 */
export type Habit = 'self' | 'slow' | 'both' | 'family' | 'paper';

export interface Home {
	id: Id;
	name: string;
	/** From 1. */
	group: number;
	order: number;
	habit: Habit;
	/** Days before today on which it moved in; left out for those who were there. */
	came?: number;
	/** Reads, but nothing of the last days: whoever opens its link finds something new. */
	behind?: boolean;
}

export interface Seat {
	id: Id;
	role: SeatRole;
	title: string;
	holder: string;
	group?: number;
	/** The holder's household. */
	home?: Id;
}

type Known = Pick<Home, 'name' | 'habit'> & Partial<Home>;

/**
 * Households of the first association that its circulars and links name; the first of each group is its leader's. Names
 * are written as the app writes them (`displayName` of the domain): with U+3000 between family and given name.
 */
const KNOWN: readonly (readonly Known[])[] = [
	[
		{ name: '石井　誠', habit: 'self' },
		{ name: '森川　和子', habit: 'self' },
		{ name: '板野　彩', habit: 'self' },
	],
	[
		{ name: '平松　京子', habit: 'self' },
		{ name: '藤原　正', habit: 'self' },
	],
	[
		{ name: '河原　恵子', habit: 'self' },
		{ name: '三宅　節子', habit: 'self', behind: true },
		{ name: '大森　ハル', habit: 'paper' },
		{ name: '那須　優子', habit: 'self', came: 96 },
	],
	[
		{ name: '岡本　修', habit: 'self' },
		{ name: '小野　由美', habit: 'self' },
		{ name: '赤木　キヨ', habit: 'family', behind: true },
		{ name: '額田　照子', habit: 'paper' },
	],
	[
		{ name: '光岡　直美', habit: 'self' },
		{ name: '守屋　隆', habit: 'both' },
		{ name: '難波　健', habit: 'self' },
	],
	[
		{ name: '片山　聡', habit: 'slow' },
		{ name: '秋山　幸子', habit: 'self' },
		{ name: '武田　陽介', habit: 'self', came: 41 },
	],
];

const HABITS: readonly Habit[] = [
	...(['self', 'self', 'self', 'self', 'self', 'slow', 'both'] as const),
	...(['family', 'paper', 'paper', 'paper', 'paper'] as const),
];

/** The ways that a household asks for, by how it reads. */
export function waysOf(habit: Habit): Household['ways'] {
	return habit === 'paper' ? ['paper'] : habit === 'family' ? ['app', 'paper'] : ['app'];
}

/**
 * Its telephone, for the call list; one household in eight never gave its number. No exchange begins with 0, so that
 * nobody can be rung by trying the town.
 */
export function phoneOf({ group, order }: Home): string | undefined {
	const number = `${group}${String(order).padStart(2, '0')}`;
	if ((group + order) % 8 === 0) return undefined;
	return (group + order) % 5 === 0 ? `090-0000-2${number}` : `086-000-2${number}`;
}

/** `groups` rows of `doors` households; with `known`, the people whom the first town's circulars speak of. */
export function homesOf(
	random: Random,
	{ groups, doors, known }: { groups: number; doors: number; known: boolean },
): Home[] {
	const families = random.shuffled(FAMILY);
	const named = (i: number, habit: Habit) => {
		const age =
			habit === 'paper' || habit === 'family' ? 'old' : random.pick(['old', 'middle', 'middle', 'young'] as const);
		return `${families[i % families.length]}　${random.pick(GIVEN[age])}`;
	};
	return Array.from({ length: groups * doors }, (_, i) => {
		const group = Math.floor(i / doors) + 1;
		const order = (i % doors) + 1;
		const habit = random.pick(HABITS);
		const base = { id: `h${group}-${String(order).padStart(2, '0')}`, group, order };
		return { ...base, name: named(i, habit), habit, ...(known && KNOWN[group - 1]?.[order - 1]) };
	});
}

/** The seats: three officers, a leader for each group, and a volunteer. */
export function seatsOf(homes: Home[]): Seat[] {
	const of = (group: number, order: number) => homes.find((home) => home.group === group && home.order === order);
	const seat = (id: Id, role: SeatRole, title: string, home: Home | undefined): Seat => ({
		...{ id, role, title, holder: home?.name ?? title },
		...(home && { home: home.id }),
	});
	const groups = [...new Set(homes.map(({ group }) => group))];
	return [
		seat('seat-chair', 'chair', '会長', of(1, 2)),
		seat('seat-vice', 'officer', '副会長', of(2, 2)),
		seat('seat-treasurer', 'officer', '会計', of(4, 2) ?? of(1, 3)),
		...groups.map((group) => ({
			...seat(`seat-leader-${group}`, 'groupLeader', `${group}班 班長`, of(group, 1)),
			group,
		})),
		// A volunteer's household is a household like others: the seat gives no place among the officers.
		{ id: 'seat-volunteer', role: 'volunteer', title: 'スマホボランティア', holder: '難波　健' },
	];
}
