import type { Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { SafetyCheck, SafetyEntry } from '#contract/safety';
import { isKept, isTaken } from '../../safety/check';
import { withReport } from '../../safety/standing';
import { claimedMoment, laterThan } from '../../moment';
import type { Ref } from '../../row-set';
import { refuse, type CommandContext, type Verdict } from '../definition';

interface ReportIds {
	check: Id;
	household: Id;
}

/** What a household said to a check. */
export const theReport = ({ check, household }: ReportIds): Ref[] => [
	{ kind: 'safetyReport', id: receiptId(check, household) },
];

/** That, with the check and the household that it is of. */
export const reportAndOwners = ({ check, household }: ReportIds): Ref[] => [
	{ kind: 'safetyCheck', id: check },
	{ kind: 'household', id: household },
	...theReport({ check, household }),
];

/** The check of a command's arguments. */
export const theCheck = ({ check }: { check: Id }): Ref[] => [{ kind: 'safetyCheck', id: check }];

/**
 * The verdict that adds what one source says of a household, by the moment that its phone claims. The same entry once
 * more changes nothing, whatever it says then, and so does one that came after a later one of its source.
 */
export function putReport(
	check: SafetyCheck,
	household: Id,
	entry: Pick<SafetyEntry, 'source' | 'way' | 'said' | 'settles'>,
	{ find, stamp }: CommandContext,
): Verdict {
	const claimed = claimedMoment(stamp.claimed, check.startedAt, stamp.now);
	const { said, settles = [], ...rest } = entry;
	if (!isKept(check, stamp.now) || !isTaken(check, claimed, said, settles.length > 0)) return refuse('SAFETY_ENDED');
	const before = find('safetyReport', receiptId(check.id, household)) ?? { check: check.id, household, entries: [] };
	if (before.entries.some(({ id }) => id === stamp.command)) return { rows: [] };
	// A phone sends in its order. Where its clock was set back between, what it says now is later all the same.
	const last = before.entries.find(({ source }) => source === stamp.device && source === entry.source);
	const at = laterThan(last?.at, claimed);
	const late = check.ended && stamp.now > check.ended.at ? { arrived: stamp.now } : {};
	const whole: SafetyEntry = {
		...{ id: stamp.command, at, ...rest, ...late },
		...(said && { said, ...(settles.length > 0 && { settles }) }),
	};
	const after = withReport(before, whole);
	const isNews = after.entries.includes(whole) || after.first !== before.first;
	return { rows: isNews ? [{ kind: 'safetyReport', row: after }] : [] };
}
