import type { ArgsOf, Command } from '#contract/commands';
import type { Duty } from '#contract/duties';
import type { Id } from '#contract/ids';
import { isInScope } from '#domain/duties/turns';
import { leads } from '#domain/commands/duty/shared';
import { readRubbish, type RubbishFile } from '#domain/duties/rubbish-file';
import type { Failure } from '#domain/failure';
import { readRosterFile } from '#features/roster/file/read';
import { FileRefused } from '#features/roster/file/refused';
import { dutiesDesk as words } from '#i18n/words';
import type { MemberKey } from '#local/db';
import { getRubbish, listDuties, listExemptions, type LocalDuty } from '#local/duties';
import { getRoster } from '#local/roster';
import { readAssociation } from './association';
import { ask } from './ask';
import { db, newId } from './context';
import { groupsOf } from './roster';

/** The rotas that a seat leads, with the roster by which they are made, and what else they depend on. */
export async function readDutiesDesk(memberKey: MemberKey) {
	const local = await db.members.get(memberKey);
	if (!local) return undefined;
	const [all, roster, exemptions, rubbish, association] = await Promise.all([
		listDuties(db, memberKey),
		getRoster(db, memberKey),
		listExemptions(db, memberKey),
		getRubbish(db, memberKey),
		readAssociation(memberKey),
	]);
	const own = all.filter(({ duty }) => duty.ended === undefined && leads(local.member, duty.group));
	const groups = groupsOf(local.member, roster.groups).filter(({ state }) => state === 'active');
	const here = new Set(groups.map(({ id }) => id));
	const households = roster.households.filter((one) => [...here].some((group) => isInScope({ group }, one)));
	return {
		duties: own.map((one) => ({ ...one, duty: asOfRoster(one, roster.households) })),
		...{ groups, households, exemptions, rubbish, association },
	};
}

/**
 * A rota against the roster as this phone has it: what a leader has moved or taken out without signal is off it at
 * once, as the server takes it off.
 */
function asOfRoster({ duty }: LocalDuty, households: Parameters<typeof isInScope>[1][]): Duty {
	const here = new Set(households.flatMap((one) => (one && isInScope(duty, one) ? [one.id] : [])));
	if (duty.households.every(({ id }) => here.has(id))) return duty;
	return {
		...duty,
		households: duty.households.filter(({ id }) => here.has(id)),
		turns: duty.turns.map(({ household, ...turn }) =>
			household && here.has(household) ? { ...turn, household } : turn,
		),
	};
}

/** Asks for something about duties. Answers why it was not asked for. */
export const askOfDuties = (memberKey: MemberKey, command: Command): Promise<Failure | undefined> =>
	ask(memberKey, command);

/** The id of a duty that is made. */
export const newDutyId = (): Id => `duty-${newId()}`;

/** A plan as it goes out. Answers why it did not. */
export const publishRota = (memberKey: MemberKey, args: ArgsOf<'duty.put'>): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'duty.put', args });

/** Why a file of collection days could not be read. */
export type RubbishTrouble = keyof (typeof words)['rubbishUnread'];

/** What a file says of collection days, or why it cannot be read. */
export async function openRubbishFile(file: File): Promise<RubbishFile | RubbishTrouble> {
	try {
		const sheets = await readRosterFile(new Uint8Array(await file.arrayBuffer()), file.name);
		return readRubbish(sheets, words.rubbishWhole) ?? 'noColumns';
	} catch (error) {
		if (!(error instanceof FileRefused)) reportError(error);
		return 'broken';
	}
}
