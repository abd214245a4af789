import type { MailContact } from '#contract/households';
import type { Id, MemberRef, Moment } from '#contract/ids';
import { mailContactOf } from '#domain/mail';
import { DAY_MS } from '#domain/moment';
import type { Store } from '#functions/store/store';
import type { MailRefusal } from './mail-status';
import type { TokenSealer } from './sealed-token';

/** So many refusals within so long, and nobody counts on the address any more, right as it may be: a full mailbox. */
const REFUSED_MAX = 3;
const REFUSED_MS = 60 * DAY_MS;

/** Of which mail: what it told of, and when it was sent. */
interface Refused {
	store: Store;
	tokens: TokenSealer;
	circular: Id | undefined;
	sent: Moment;
	now: Moment;
}

/**
 * Notes that a mail server did not take a mail for an address. The household falls back to its next way. What comes
 * back for a mail of before the address was entered or confirmed anew says nothing of it any more.
 */
export async function noteRefusal(
	as: MemberRef,
	address: string,
	refusal: MailRefusal,
	{ store, tokens, circular, sent, now }: Refused,
): Promise<void> {
	if (refusal === 'later') return;
	const isInUse = ({ state, since }: MailContact) => (state === 'asked' || state === 'confirmed') && since <= sent;
	const contact = await contactOf(as, address, store);
	if (!contact || !isInUse(contact)) return;
	if (refusal === 'refused') {
		// Of before it was confirmed anew nothing counts against it.
		const name = tokens.name('refused', as.association, as.member, address.toLowerCase(), contact.since);
		const [counter, counterOfCircular] = [`refused.${name}`, `refused.${name}.${circular}`];
		const [refused = 0, ofCircular = 0] = await store.counters.read([counter, counterOfCircular]);
		// Our own server may be at fault for a day: one circular counts once, however often it is tried.
		if (ofCircular > 0 || refused + 1 < REFUSED_MAX) {
			const counters = [counterOfCircular, ...(ofCircular > 0 ? [] : [counter])];
			return store.counters.add(counters, new Date(Date.parse(now) + REFUSED_MS));
		}
	}
	await store.mails.setState(as, address, { state: 'failed', since: now }, isInUse);
}

async function contactOf({ association, member }: MemberRef, address: string, store: Store) {
	const household = await store.delivery.row(association, 'household', member);
	return household && mailContactOf(household, address);
}
