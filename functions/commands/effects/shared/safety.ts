import type { Household } from '#contract/households';
import type { SafetyNeed, SafetyReport } from '#contract/safety';
import { groupOf } from '#domain/household';
import type { Ref } from '#domain/row-set';
import { emptied } from '#domain/safety/standing';
import type { RowDoc } from '#functions/store/docs';
import { rowName } from '#functions/store/paths';
import { findIn, widen } from '#functions/store/read-set';
import type { EffectContext } from '../effect';

/** The households that a command moves to another group, or away, or that it forgets. */
function moved({ readSet, changes }: EffectContext): Household[] {
	const find = findIn(readSet);
	return changes.rows.flatMap((one) => {
		if (one.kind !== 'household') return [];
		const before = find('household', one.row.id);
		return before && (groupOf(before) !== groupOf(one.row) || one.row.forgotten) ? [one.row] : [];
	});
}

/**
 * Writes anew what is known of households in a check, and what help they will need, where they move: the new leader
 * sees it as well, or alone. Whoever leaves needs no help from here; of whoever is forgotten nothing is left.
 */
export async function moveSafety(context: EffectContext): Promise<void> {
	const { tx, readSet } = context;
	const { association } = readSet;
	const households = moved(context);
	const found = await Promise.all(
		households.map(async ({ id }) => [
			await tx.search.ownedBy(association, id, 'safetyReport'),
			await tx.search.ownedBy(association, id, 'safetyNeed'),
		]),
	);
	const checks = found.flatMap(([reports = []]) => reports.map(({ row }) => (row as SafetyReport).check));
	const rows = [...new Set(checks)].map((id): Ref => ({ kind: 'safetyCheck', id }));
	if (rows.length > 0) widen(readSet, await tx.read(association, { head: false, rows }));
	for (const [at, household] of households.entries()) {
		const [reports = [], needs = []] = found[at] ?? [];
		for (const doc of reports) putReport(doc, household, context);
		for (const doc of needs) putNeed(doc, household, context);
	}
}

function putReport(doc: RowDoc, { forgotten }: Household, { readSet, changes }: EffectContext): void {
	readSet.rows.set(rowName(doc), doc);
	const row = doc.row as SafetyReport;
	changes.rows.push({ kind: 'safetyReport', row: forgotten ? emptied(row) : row });
}

function putNeed(doc: RowDoc, household: Household, { readSet, changes, now }: EffectContext): void {
	readSet.rows.set(rowName(doc), doc);
	const row = doc.row as SafetyNeed;
	const isHere = groupOf(household) !== undefined;
	changes.rows.push({ kind: 'safetyNeed', row: isHere ? row : { id: row.id, at: now } });
}
