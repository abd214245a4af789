import { Id } from '#contract/ids';
import { csvOf } from '#domain/roster/export';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { getTally } from '#local/tally';
import { download, fileName } from '#ui/download';
import { readSmall, writeSmall } from '#ui/small-store';
import { recordLook } from './audit-look';
import { cardQuestion } from './card-question';
import { db } from './context';

/** One circular with its ledger and what was answered; undefined when this seat has none of that id. */
export const readTally = (memberKey: MemberKey, id: Id) => getTally(db, memberKey, id);

/**
 * What was typed of slips and not entered, by door, as long as this window is open: a page that is loaded anew, or came
 * back after a call, loses nothing.
 */
export const keptSlips = (memberKey: MemberKey, circular: Id) => {
	const nameOf = (door: string) => `slip.${memberKey}.${circular}.${door}`;
	return {
		get: (door: string): string | undefined => readSmall('tab', nameOf(door)) ?? undefined,
		set: (door: string, text: string): void => writeSmall('tab', nameOf(door), text),
	};
};

/** What follows the address of the answers to open one door there. */
export const doorHash = (household: Id): string => `#door-${household}`;

/** The door that an address opens. */
export const doorIn = (hash: string): Id | undefined => Id.safeParse(/^#door-(.+)$/u.exec(hash)?.[1]).data;

/** Makes a file of what was answered. The line in the audit comes first: no file without it. */
export async function exportAnswers(
	memberKey: MemberKey,
	circular: Id,
	name: string,
	rows: string[][],
): Promise<Failure | undefined> {
	if (!(await cardQuestion.demand(memberKey))) return 'CARD_NEEDED';
	const failed = await recordLook(memberKey, { what: 'export', circular });
	if (!failed) download(fileName(name), 'text/csv', csvOf(rows));
	return failed;
}
