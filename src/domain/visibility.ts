import type { Duty } from '#contract/duties';
import type { Audience } from '#contract/content';
import type { Id } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Household } from '#contract/households';
import type { Delivery, Receipt, Row } from '#contract/rows';
import type { Thread } from '#contract/threads';
import { isAddressed } from './audience';
import type { Find } from './row-set';
import { groupOf, stayAt } from './household';
import { audienceOf, leadersOfNeed, leadersOfReport } from './safety/leaders';
import { leadingSeats } from './watch/watchers';

/**
 * Who may see a row is said in tokens: a row carries those that open it, a member holds some, and one in common is
 * enough. `all`: everybody of the association. `desk`: chair and officers. `officers`: whoever holds a seat, or the
 * household of one. `group:g`: the households and the leader of a group. `leader:g`: the leader of the group.
 * `household:h`: a household. `seat:s`: whoever holds that seat, a leader's. `head`: the seats of a city or a district,
 * which lead a tenant of their own. How much of a row that is open a member then sees is `seenBy`'s.
 */
export type Token = string;

const DESK_TOKENS: Token[] = ['desk'];
export const leaderOf = (group: Id): Token => `leader:${group}`;
export const seatToken = (seat: Id): Token => `seat:${seat}`;
export const householdToken = (household: Id): Token => `household:${household}`;

/** The tokens of a member. `officer` says whether a household holds a seat now. */
export function tokensOf(member: Pick<Member, 'role' | 'group' | 'member' | 'household'>, officer = false): Token[] {
	const group = member.group ? [`group:${member.group}`] : [];
	const household = member.household ? [householdToken(member.household)] : [];
	switch (member.role) {
		case 'chair':
			return ['all', 'officers', 'desk', 'chair', seatToken(member.member)];
		case 'officer':
			return ['all', 'officers', 'desk', seatToken(member.member)];
		case 'groupLeader':
			return ['all', 'officers', ...group, ...(member.group ? [leaderOf(member.group)] : []), seatToken(member.member)];
		case 'resident':
		case 'family':
			return ['all', ...group, ...household, ...(officer ? ['officers'] : [])];
		case 'volunteer':
			return ['all'];
		case 'city':
		case 'district':
			return ['all', 'head', seatToken(member.member)];
		case 'operator':
			return [];
	}
}

/** What opens rows of some kinds, whatever they say. An application for a lesson is its household's and the hall's. */
const BY_KIND = {
	association: ['all'],
	group: ['all'],
	word: ['officers'],
	rubbish: ['all'],
	joinRequest: DESK_TOKENS,
	seat: [...DESK_TOKENS, 'head'],
	lessonRequest: [...DESK_TOKENS, 'head'],
	lessonApplication: [],
	lessonApplicants: ['head'],
	registered: ['head'],
	audit: ['chair', 'head'],
} as const satisfies Partial<Record<Row['kind'], readonly Token[]>>;

const isByKind = (row: Row): row is Extract<Row, { kind: keyof typeof BY_KIND }> => Object.hasOwn(BY_KIND, row.kind);

/**
 * The tokens that open a row. `find` finds the household of a receipt or key, and the circular of a receipt or thread,
 * as they will be with it. Nobody's are a removed reading, which may be a name, and answers of a forgotten household.
 */
export function tokensFor(row: Row, find: Find): Token[] {
	if (isByKind(row)) return [...BY_KIND[row.kind]];
	switch (row.kind) {
		case 'reading':
			return row.row.entry ? ['all'] : [];
		case 'hall':
		case 'lesson':
			return row.row.gone === undefined ? ['all'] : [];
		case 'circular':
			return audienceTokens(row.row.audience);
		case 'household':
			return householdTokens(row.row);
		case 'receipt':
			return receiptTokens(row.row, find);
		case 'answer':
			return row.row.entries.length > 0 ? receiptTokens(row.row, find) : [];
		case 'safetyCheck':
		case 'safetyReport':
		case 'safetyNeed':
		case 'watch':
			return safetyTokens(row, find);
		case 'meeting':
		case 'register':
		case 'ballot':
		case 'urn':
			return meetingTokens(row, find);
		case 'delivery':
			return deliveryTokens(row.row);
		case 'thread':
			return threadTokens(row.row, find);
		case 'duty':
			return dutyTokens(row.row);
		case 'dutyExemption':
			return row.row.entry ? keyTokens(row.row.id, find) : [];
		case 'scheduled':
			return [...DESK_TOKENS, seatToken(row.row.by.seat)];
		case 'key':
			return row.row.seat ? [...DESK_TOKENS, 'head'] : keyTokens(row.row.household, find);
	}
}

type SafetyRow = Extract<Row, { kind: 'safetyCheck' | 'safetyReport' | 'safetyNeed' | 'watch' }>;

/** A check is for those whom it asks; what is said to it, help that is needed, and a watch, for whoever leads them. */
function safetyTokens(row: SafetyRow, find: Find): Token[] {
	switch (row.kind) {
		case 'safetyCheck':
			return row.row.cleared === undefined ? audienceTokens(audienceOf(row.row)) : [];
		case 'safetyReport':
			return row.row.entries.length > 0 ? [...DESK_TOKENS, ...leadersOfReport(row.row, find).map(leaderOf)] : [];
		case 'safetyNeed':
			return leadersOfNeed(row.row, find).flatMap((group) => ['chair', leaderOf(group)]);
		case 'watch':
			return leadingSeats(row.row).map(seatToken);
	}
}

type MeetingRow = Extract<Row, { kind: 'meeting' | 'register' | 'ballot' | 'urn' }>;

/** A meeting is for those whom its circular is for; urns are nobody's before the close. */
function meetingTokens(row: MeetingRow, find: Find): Token[] {
	switch (row.kind) {
		case 'meeting':
			return audienceTokens(find('circular', row.row.id)?.audience);
		case 'register':
			return [...DESK_TOKENS, leaderOf(row.row.group), ...row.row.households.map(({ id }) => householdToken(id))];
		case 'ballot':
			return receiptTokens(row.row, find);
		case 'urn':
			return find('meeting', row.row.circular)?.closed ? DESK_TOKENS : [];
	}
}

function audienceTokens(audience: Audience | undefined): Token[] {
	switch (audience?.to) {
		case undefined:
			return DESK_TOKENS;
		case 'all':
			return ['all'];
		case 'officers':
			return ['officers', ...DESK_TOKENS];
		case 'groups':
			return [...audience.groups.map((group) => `group:${group}`), ...DESK_TOKENS];
		case 'households':
			return [...audience.households.map(householdToken), ...(audience.groups ?? []).map(leaderOf), ...DESK_TOKENS];
	}
}

/** A household sees what went to it, and of what failed only its leader and the desk. */
const deliveryTokens = ({ groups }: Delivery): Token[] => [
	...DESK_TOKENS,
	...groups.flatMap(({ group, sent }) => [leaderOf(group), ...sent.map(householdToken)]),
];

/** A household stays a door of every group that it belonged to: the ledgers of that time are still its leader's. */
function householdTokens({ stays }: Household): Token[] {
	const groups = stays.filter(({ from, to }) => to === undefined || from < to).map(({ group }) => group);
	return [...DESK_TOKENS, ...new Set(groups.map(leaderOf))];
}

/**
 * A receipt or an answer is for ever with the group in which the circular found the household; one that is on no
 * ledger is the desk's.
 */
function receiptTokens({ circular: id, household: of }: Pick<Receipt, 'circular' | 'household'>, find: Find): Token[] {
	const [circular, household] = [find('circular', id), find('household', of)];
	const stay = circular && household && isAddressed(circular, household) && stayAt(household, circular.publishedSeq);
	return stay ? [...DESK_TOKENS, leaderOf(stay.group)] : DESK_TOKENS;
}

/** A thread is for the seat that wrote the message, and nobody's once its words are gone; a household has its own. */
function threadTokens({ circular: id, entries }: Thread, find: Find): Token[] {
	const circular = find('circular', id);
	return circular && entries.length > 0 ? [seatToken(circular.by.seat)] : [];
}

/** A card is handled where the household lives now. */
function keyTokens(of: Id | undefined, find: Find): Token[] {
	const household = of === undefined ? undefined : find('household', of);
	const group = household && groupOf(household);
	return group === undefined ? DESK_TOKENS : [...DESK_TOKENS, leaderOf(group)];
}

/** A group's rota hangs at its rubbish station; that of the whole association is for whoever is on it, and leads. */
const dutyTokens = ({ group, households }: Duty): Token[] =>
	group === undefined
		? [...DESK_TOKENS, 'officers', ...households.map(({ id }) => householdToken(id))]
		: [...DESK_TOKENS, leaderOf(group), `group:${group}`];
