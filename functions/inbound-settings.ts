import type { Log } from './log';

/** 128 bits, where it was made as the README says, in hex: nobody guesses them, however often he tries. */
const SECRET_MIN = 32;

/**
 * What the mail server of our domain has to show. A secret that somebody could guess counts as none, and nothing is
 * taken from anybody: so guesses need no limit, which could lock out the server that knows it.
 */
export function inboundSettings(
	{ secret, from }: { secret: string; from: string },
	log: Log,
): { inbound?: { secret: string; from: string } } {
	if (!from) return {};
	if (secret.length >= SECRET_MIN) return { inbound: { secret, from } };
	log.failed('mail.inbound.short-secret', undefined);
	return {};
}
