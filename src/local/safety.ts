import type { Household } from '#contract/households';
import type { Id, Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Group } from '#contract/rows';
import type { SafetyCheck, SafetyNeed, SafetyReport } from '#contract/safety';
import { groupOf } from '#domain/household';
import { isAsked, isKept, isRunning } from '#domain/safety/check';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey, OutboxEntry } from './db';
import { readOverlay, withOverlay } from './overlay';

/** The checks that are shown: those that run first, a real one before a drill; then the newest. */
const byWeight = (now: Moment) => (a: SafetyCheck, b: SafetyCheck) =>
	Number(isRunning(b, now)) - Number(isRunning(a, now)) ||
	Number(a.drill) - Number(b.drill) ||
	(a.startedAt < b.startedAt ? 1 : -1);

/** A household's own report to one check, as it stands on this phone. */
export interface OwnReport {
	check: SafetyCheck;
	report: SafetyReport | undefined;
	/** What was said here last has not left the phone. */
	waits: boolean;
	/** It came to the server, which did not take it. */
	refused: boolean;
}

/** What a household knows of checks on this phone, and what help it says that it will need. */
export interface OwnSafety {
	household: Household | undefined;
	/** Those that it is asked, the weightiest first. */
	reports: OwnReport[];
	/** What entries of this phone are named by: itself, or the seat whose phone it is as well. */
	source: Id;
	need: SafetyNeed | undefined;
	group: string | undefined;
}

/** A household's own reports; undefined for a seat, and for a member that is not on this phone. */
export async function getOwnSafety(db: KairanDb, memberKey: MemberKey, now: Moment): Promise<OwnSafety | undefined> {
	const local = await db.members.get(memberKey);
	const id = local?.member.household;
	if (!local || id === undefined) return undefined;
	const [confirmed, groups] = await Promise.all([rowsOf(db, memberKey, 'safetyCheck'), rowsOf(db, memberKey, 'group')]);
	const checks = confirmed.filter((check) => isKept(check, now)).sort(byWeight(now));
	const named = checks.map((check) => receiptId(check.id, id));
	const { find, unsent } = await readOverlay(db, local, [
		{ kind: 'household', id },
		{ kind: 'safetyNeed', id },
		...named.map((report) => ({ kind: 'safetyReport' as const, id: report })),
	]);
	const household = find('household', id);
	const outbox = await db.outbox.where('m').equals(memberKey).toArray();
	const own = household && groupOf(household);
	return {
		household,
		reports: checks
			.filter((check) => household && isAsked(check, household))
			.map((check) => ({
				check,
				report: find('safetyReport', receiptId(check.id, id)),
				waits: unsent('safetyReport').has(receiptId(check.id, id)),
				refused: outbox.some((entry) => isRefusedReport(entry, check.id)),
			})),
		source: local.member.alsoSeat ?? local.device,
		need: find('safetyNeed', id),
		group: groups.find((group) => group.id === own)?.name,
	};
}

const isRefusedReport = ({ state, name, args }: OutboxEntry, check: Id): boolean =>
	state === 'refused' && name === 'safety.report' && (args as { check?: unknown }).check === check;

/** A check with all that this seat may see of it. */
export interface SeenCheck {
	check: SafetyCheck;
	households: Household[];
	reports: Map<Id, SafetyReport>;
	/** What households say that they will need; the chair and their leaders know. */
	needs: Map<Id, string>;
	groups: Group[];
	/** The seats by their titles: who entered something. */
	titles: Map<Id, string>;
	unsent: ReadonlySet<Id>;
}

/** One check as a leader's phone has it, with what waits in its outbox; undefined where it knows none of that id. */
export async function getSafetyCheck(
	db: KairanDb,
	memberKey: MemberKey,
	id: Id,
	now: Moment,
): Promise<SeenCheck | undefined> {
	const local = await db.members.get(memberKey);
	if (!local) return undefined;
	const { changed, find, unsent } = await readOverlay(db, local, [{ kind: 'safetyCheck', id }]);
	const check = find('safetyCheck', id);
	if (!check || !isKept(check, now)) return undefined;
	const [households, groups, seats, needs, confirmed] = await Promise.all([
		rowsOf(db, memberKey, 'household'),
		rowsOf(db, memberKey, 'group'),
		rowsOf(db, memberKey, 'seat'),
		rowsOf(db, memberKey, 'safetyNeed'),
		reportsOf(db, memberKey, id),
	]);
	const titles = new Map(seats.map((seat) => [seat.id, seat.title]));
	titles.set(local.member.member, local.member.name);
	const reports = withOverlay('safetyReport', confirmed, changed).filter((report) => report.check === id);
	return {
		check,
		groups,
		titles,
		households: withOverlay('household', households, changed),
		reports: new Map(reports.map((report) => [report.household, report])),
		needs: new Map(needs.flatMap((row) => (row.need === undefined ? [] : [[row.id, row.need]]))),
		unsent: new Set([...unsent('safetyReport')].flatMap((name) => name.split('.')[1] ?? [])),
	};
}

/** The confirmed reports to one check. */
async function reportsOf(db: KairanDb, memberKey: MemberKey, check: Id): Promise<SafetyReport[]> {
	const found = await db.rows
		.where('[m+kind+id]')
		.between([memberKey, 'safetyReport', `${check}.`], [memberKey, 'safetyReport', `${check}.\uffff`])
		.toArray();
	return found.map(({ row }) => row as SafetyReport);
}

/** The checks that a leader sees, those that run first, with the doors and what was said. */
export async function listSafetyChecks(db: KairanDb, memberKey: MemberKey, now: Moment): Promise<SeenCheck[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed } = await readOverlay(db, local);
	const checks = withOverlay('safetyCheck', await rowsOf(db, memberKey, 'safetyCheck'), changed);
	const kept = checks.filter((check) => isKept(check, now)).sort(byWeight(now));
	const seen = await Promise.all(kept.map(({ id }) => getSafetyCheck(db, memberKey, id, now)));
	return seen.flatMap((one) => one ?? []);
}

/** The households that a new check would ask, with the groups in order: who would be woken by it. */
export async function getWhomToAsk(db: KairanDb, memberKey: MemberKey) {
	const [households, groups] = await Promise.all([rowsOf(db, memberKey, 'household'), rowsOf(db, memberKey, 'group')]);
	const living = households.filter((household) => groupOf(household) !== undefined);
	return {
		total: living.length,
		groups: groups
			.filter(({ state }) => state === 'active')
			.map(({ id, name }) => ({ id, name, count: living.filter((one) => groupOf(one) === id).length })),
	};
}
