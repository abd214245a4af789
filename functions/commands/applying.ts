import type { ApplicationLook, ApplicationWish } from '#contract/applications';
import type { Command } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import { applicationEnd, isTenantOfItsOwn } from '#domain/applications';
import { findIn } from '#functions/store/read-set';
import type { Store } from '#functions/store/store';
import { NO_ID } from './batch';
import { carryOut } from './carry-out';
import type { Refused } from './effects/effect';
import { operatorOf } from './operator';
import { sha256, type Secrets } from './secrets';

/*
 * What somebody asks for who is no member: to join an association. It is carried out as all commands are, under the
 * name of the server, so that it gives no right to anybody.
 */

/** An association, and the secret of the phone that asks. */
export interface Applicant {
	association: Id;
	secret: string;
}

interface ApplyingDeps {
	store: Store;
	secrets: Secrets;
	now: Moment;
}

/** The id of a phone's application in an association. Whoever sees it does not learn the secret. */
export const applicationId = ({ association, secret }: Applicant): Id =>
	sha256(`application ${association} ${secret}`).slice(0, 32);

function carryOutFor({ association }: Applicant, command: Command, { store, secrets, now }: ApplyingDeps) {
	const member = operatorOf(association);
	return store.transactInTurn(association, (tx) =>
		carryOut(tx, { association, member, id: NO_ID, command, now, claimed: now, secrets }),
	);
}

/** Asks to join, in place of what this phone asked for before. Answers why not. */
export async function apply(who: Applicant, wish: ApplicationWish, deps: ApplyingDeps): Promise<Refused | undefined> {
	const command: Command = { name: 'application.put', args: { id: applicationId(who), wish } };
	const outcome = await carryOutFor(who, command, deps);
	return 'refused' in outcome ? outcome : undefined;
}

/** Takes an application back. Answers why not. */
export async function withdraw(who: Applicant, deps: ApplyingDeps): Promise<Refused | undefined> {
	const command: Command = { name: 'application.withdraw', args: { id: applicationId(who) } };
	const outcome = await carryOutFor(who, command, deps);
	return 'refused' in outcome ? outcome : undefined;
}

/** What an applicant's phone is shown; undefined where nobody can join. */
export async function lookAtApplication(
	{ association, secret }: Pick<Applicant, 'association'> & Partial<Applicant>,
	{ store, now }: Omit<ApplyingDeps, 'secrets'>,
): Promise<ApplicationLook | undefined> {
	const id = secret === undefined ? undefined : applicationId({ association, secret });
	const rows = [
		{ kind: 'association' as const, id: association },
		...(id === undefined ? [] : [{ kind: 'application' as const, id }]),
	];
	const find = findIn(await store.readTransaction((tx) => tx.read(association, { head: false, rows })));
	const row = find('association', association);
	if (!row || isTenantOfItsOwn(row)) return undefined;
	const found = id === undefined ? undefined : find('application', id);
	// Firestore deletes within a day or so of the end.
	const application = found && applicationEnd(found) > now ? found : undefined;
	const { name, phone, unverified } = row;
	return {
		...{ name, phone },
		...(unverified && { unverified }),
		...(application && {
			application: {
				at: application.at,
				state: application.ended?.how ?? ('open' as const),
				...(application.ended?.text !== undefined && { text: application.ended.text }),
			},
		}),
	};
}
