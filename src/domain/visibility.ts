import type { Id } from '#contract/ids';
import type { Member } from '#contract/pull';
import type { Kind, Row } from '#contract/rows';
import { groupOf } from './household';

/**
 * Who may see a row is said in tokens: a row carries those that open it, a member holds some, and one in common is
 * enough. `all`: everybody of the association. `desk`: chair and officers. `officers`: whoever holds a seat, or the
 * household of one. `group:g`: the households and the leader of a group. `leader:g`: the leader of the group.
 * `city`: the city's seat.
 */
export type Token = string;

/** The kinds that every member receives as far as the tokens allow; the others are the ledger's. */
const BOARD: readonly Kind[] = ['association', 'group', 'circular', 'lesson'];

export function isBoard(kind: Kind): boolean {
	return BOARD.includes(kind);
}

/** The tokens of a member. `officer` says whether a household holds a seat now. */
export function tokensOf(member: Pick<Member, 'role' | 'group'>, officer = false): Token[] {
	const group = member.group ? [`group:${member.group}`] : [];
	switch (member.role) {
		case 'chair':
			return ['all', 'officers', 'desk', 'chair'];
		case 'officer':
			return ['all', 'officers', 'desk'];
		case 'groupLeader':
			return ['all', 'officers', ...group, ...(member.group ? [`leader:${member.group}`] : [])];
		case 'resident':
		case 'family':
			return ['all', ...group, ...(officer ? ['officers'] : [])];
		case 'volunteer':
			return ['all'];
		case 'city':
			return ['city'];
		case 'operator':
			return [];
	}
}

/** The tokens that open a row. `groupOfHousehold` finds the group of the household that a receipt or key is for. */
export function tokensFor(row: Row, groupOfHousehold: (household: Id) => Id | undefined): Token[] {
	const leader = (group: Id | undefined) => (group ? ['desk', `leader:${group}`] : ['desk']);
	switch (row.kind) {
		case 'association':
		case 'lesson':
			return ['all', 'city'];
		case 'group':
			return ['all'];
		case 'circular':
			return audienceTokens(row.row.audience);
		case 'household':
			return leader(groupOf(row.row));
		case 'receipt':
			return leader(groupOfHousehold(row.row.household));
		case 'key':
			return row.row.household ? leader(groupOfHousehold(row.row.household)) : ['desk'];
		case 'seat':
			return ['desk'];
		case 'audit':
			return ['chair'];
	}
}

function audienceTokens(audience: Extract<Row, { kind: 'circular' }>['row']['audience']): Token[] {
	if (audience.to === 'all') return ['all'];
	if (audience.to === 'officers') return ['officers', 'desk'];
	return [...audience.groups.map((group) => `group:${group}`), 'desk'];
}
