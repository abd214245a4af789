import type { Audience } from '#contract/content';
import type { Id } from '#contract/ids';
import type { Circular } from '#contract/rows';
import type { Scheduled } from '#contract/scheduled';
import { FORGOTTEN } from '#domain/household';
import { householdToken } from '#domain/visibility';
import { rowName } from '#functions/store/paths';
import type { EffectContext } from '../effect';
import { hold } from '../circular';

const isLetter = (audience: Audience | undefined, household: Id): boolean =>
	audience?.to === 'households' && audience.households.every((id) => id === household);

/**
 * Takes the words out of what was written to this household and to no other one, or was to be sent to it later: such a
 * letter says its name. The row stays, so that the ledger still sums. What was written to several is the association's.
 */
export async function emptyLetters(household: Id, context: EffectContext): Promise<void> {
	const { tx, readSet, changes } = context;
	const { association } = readSet;
	for (const doc of (await tx.search.openedTo(association, [householdToken(household)], 'circular')).values()) {
		const row = doc.row as Circular;
		if (!isLetter(row.audience, household)) continue;
		readSet.rows.set(rowName(doc), doc);
		const { readings: _, texts: _t, question: _q, ...kept } = row.content;
		const content = { ...kept, title: FORGOTTEN, body: '', fields: {}, attachments: [] };
		changes.rows.push({ kind: 'circular', row: { ...row, content, corrections: [] } });
		await hold(row.id, context);
	}
	for (const doc of await tx.search.rowsOfKind(association, 'scheduled')) {
		const { command, ...row } = doc.row as Scheduled;
		if (!command || !isLetter(command.args.audience, household)) continue;
		readSet.rows.set(rowName(doc), doc);
		changes.rows.push({ kind: 'scheduled', row: { ...row, state: 'cancelled' } });
	}
}
