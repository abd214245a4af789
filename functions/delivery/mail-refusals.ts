import type { MemberRef, Moment } from '#contract/ids';
import { DAY_MS } from '#domain/moment';
import type { Store } from '#functions/store/store';
import type { MailRefusal } from './mail-status';
import type { TokenSealer } from './sealed-token';

/** So many refusals within so long, and nobody counts on the address any more, right as it may be: a full mailbox. */
const REFUSED_MAX = 3;
const REFUSED_MS = 60 * DAY_MS;

/** Notes that a mail server did not take a mail for an address. The household falls back to its next way. */
export async function noteRefusal(
	as: MemberRef,
	address: string,
	refusal: MailRefusal,
	{ store, tokens, now }: { store: Store; tokens: TokenSealer; now: Moment },
): Promise<void> {
	if (refusal === 'later') return;
	const counter = `refused.${tokens.name('refused', as.association, as.member, address.toLowerCase())}`;
	if (refusal === 'refused') {
		await store.addFailure([counter], new Date(Date.parse(now) + REFUSED_MS));
		const [refused = 0] = await store.failures([counter]);
		if (refused < REFUSED_MAX) return;
	}
	await store.mails.setState(as, address, { state: 'failed', since: now }, ['asked', 'confirmed']);
}
