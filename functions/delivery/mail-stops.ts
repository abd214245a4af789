import type { Moment } from '#contract/ids';
import type { Store } from '#functions/store/store';
import { LINK_MS, type MailLink } from './mail-links';
import type { TokenSealer } from './sealed-token';

interface Stops {
	store: Pick<Store, 'counters'>;
	tokens: Pick<TokenSealer, 'name'>;
}

const counterOf = ({ association, household, address }: Omit<MailLink, 'at'>, { tokens }: Stops): string =>
	`stops.${tokens.name('stops', association, household, address.toLowerCase())}`;

/**
 * Notes that whoever reads at an address wants no more mails of a household, for as long as a link of before may be
 * pressed: an address that is taken out and entered again forgets it otherwise.
 */
export const noteStop = (mail: Omit<MailLink, 'at'>, now: Moment, deps: Stops): Promise<void> =>
	deps.store.counters.add(
		[counterOf(mail, deps), counterOfAddress(mail.address, deps)],
		new Date(Date.parse(now) + LINK_MS),
	);

const counterOfAddress = (address: string, { tokens }: Stops): string =>
	`stops.${tokens.name('stops', address.toLowerCase())}`;

/** Whether somebody at an address stopped mails lately, whoever's they were. */
export async function isStopped(address: string, deps: Stops): Promise<boolean> {
	const [stops = 0] = await deps.store.counters.read([counterOfAddress(address, deps)]);
	return stops > 0;
}

/** How often that was. A first mail says how often by then: once it was more often, its link confirms nothing. */
export async function stopsOf(mail: Omit<MailLink, 'at'>, deps: Stops): Promise<number> {
	const [stops = 0] = await deps.store.counters.read([counterOf(mail, deps)]);
	return stops;
}
