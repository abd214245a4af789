import { understand, type Envelope } from '#contract/commands';
import type { MemberRef, Moment, Sha256 } from '#contract/ids';
import type { PushResult } from '#contract/push';
import type { RefusalCode } from '#contract/refusals';
import { canonical } from '#domain/changes';
import { isAcceptedAfterLeaving, isGrave, isNumbered, mayAsk } from '#domain/commands/index';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { ANSWER_DAYS } from '#domain/kept-for';
import { isProved } from '#domain/seat-proof';
import type { MemberDoc } from '#functions/store/docs';
import { isPresent, memberFor } from '#functions/store/members';
import type { Store } from '#functions/store/store';
import type { Member } from '#contract/member';
import type { Tx } from '#functions/store/tx';
import { carryOut, type Outcome } from './carry-out';
import { countSend } from './send-budget';
import { sha256, type Secrets } from './secrets';

/** After it, a command that comes again is decided afresh; the ids of the rows keep it from doing harm. */
const ANSWERS_KEPT_MS = ANSWER_DAYS * DAY_MS;

export interface Processing {
	store: Store;
	secrets: Secrets;
	/** The device that asks, as its token says. */
	device: string;
	now: Moment;
}

/** What makes two commands of one id the same. The phone's clock does not belong to it. */
const payloadOf = ({ v, name, args }: Envelope): Sha256 => sha256(canonical({ v, name, args }));

/** A command's answer, and the ids of the jobs that its commit asks for: none when it was answered before. */
export interface Processed {
	result: PushResult;
	jobs: string[];
}

const resultOf = (id: Envelope['id'], outcome: Outcome): PushResult =>
	'refused' in outcome
		? { id, status: 'refused', code: outcome.refused, ...(outcome.detail && { detail: outcome.detail }) }
		: { id, status: 'done' };

const refused = (id: Envelope['id'], code: RefusalCode): Processed => ({
	result: resultOf(id, { refused: code }),
	jobs: [],
});

/** Who asks, as which member. */
interface Caller {
	member: Member;
	doc: MemberDoc;
}

async function outcomeOf(
	tx: Tx,
	envelope: Envelope,
	{ member, doc }: Caller,
	{ now, secrets, device }: Processing,
): Promise<Outcome> {
	const understood = understand(envelope);
	if (!understood.ok) return { refused: understood.code, ...(understood.detail && { detail: understood.detail }) };
	const { command } = understood;
	const isAllowed = mayAsk(member.role, command.name);
	if (isAllowed && isGrave(command) && !isProved(doc.devices[device]?.proved, now)) return { refused: 'CARD_NEEDED' };
	const counted = countSend(doc, command, now);
	if ('refused' in counted) return counted;
	const { association } = envelope.as;
	return carryOut(tx, {
		association,
		member,
		...(counted.caller !== doc && { caller: counted.caller }),
		id: envelope.id,
		command,
		now,
		claimed: envelope.at,
		device,
		secrets,
	});
}

/**
 * Whether a member may ask now. The phone of a household that has left may have been without signal when it did, so
 * that some commands are still taken from it; the domain sees to it that they are about what was sent to it.
 */
function mayAskNow(doc: MemberDoc, { name }: Envelope, now: Moment): boolean {
	return isPresent(doc, dayInJapan(now)) || (doc.kind === 'household' && isAcceptedAfterLeaving(name));
}

/**
 * True where there is no such association: a phone names only one that there was, so that it was lost, or is being
 * restored. That must end nobody's access.
 */
const isLost = async ({ association }: MemberRef, tx: Tx): Promise<boolean> =>
	(await tx.read(association, { head: true })).seq === 0;

/**
 * Processes one command in one transaction, together with its answer: the same command again, even at the same time,
 * gets the same answer and changes nothing. A device that does not act for the member, or no longer, is told
 * ACCESS_ENDED, whether or not there is such a member, and leaves no trace.
 *
 * @throws what Firestore throws when the transaction could not be committed; nothing happened then, or the answer was
 * lost after it, and the command may be sent again
 */
export function process(envelope: Envelope, processing: Processing): Promise<Processed> {
	const { store } = processing;
	const work = (tx: Tx) => answer(tx, envelope, processing);
	return isNumbered(envelope.name) ? store.transactInTurn(envelope.as.association, work) : store.transact(work);
}

async function answer(tx: Tx, envelope: Envelope, processing: Processing): Promise<Processed> {
	const { device, now } = processing;
	const { id, as } = envelope;
	const payload = payloadOf(envelope);
	const { member: doc, done } = await tx.caller(as, id);
	const member = memberFor(as, doc, device);
	if (!doc && (await isLost(as, tx))) return { result: { id, status: 'retry' }, jobs: [] };
	if (!doc || !member) return refused(id, 'ACCESS_ENDED');
	if (done && done.payload !== payload) return refused(id, 'COMMAND_ID_REUSED');
	if (done) return { result: done.answer, jobs: [] };
	if (!mayAskNow(doc, envelope, now)) return refused(id, 'ACCESS_ENDED');
	const outcome = await outcomeOf(tx, envelope, { member, doc }, processing);
	const result = resultOf(id, outcome);
	const expires = new Date(Date.parse(now) + ANSWERS_KEPT_MS);
	tx.set(tx.paths.done(as, id), { payload, answer: result, expires });
	return { result, jobs: 'jobs' in outcome ? outcome.jobs : [] };
}
