/**
 * What a mail is called while it is under way: 16 to 40 small letters and digits, because some servers write all of an
 * address small. Whoever holds it may say that the mail bounced or may reply to it, so it must not be guessed.
 */
const TOKEN = /^(?<use>bounce|reply)\+(?<token>[a-z0-9]{16,40})$/;

/** The address that a mail's bounces go to (VERP), or the replies to it. */
export function tokenAddress(use: 'bounce' | 'reply', token: string, domain: string): string {
	const local = `${use}+${token}`;
	if (!TOKEN.test(local)) throw new RangeError('a token is 16 to 40 small letters and digits');
	return `${local}@${domain}`;
}

/** What such an address says; undefined for any other one. */
export function readTokenAddress(
	address: string,
	domain: string,
): { use: 'bounce' | 'reply'; token: string } | undefined {
	const [local = '', host, ...more] = address.trim().toLowerCase().split('@');
	if (more.length > 0 || host !== domain.toLowerCase()) return undefined;
	const { use, token } = TOKEN.exec(local)?.groups ?? {};
	return token && (use === 'bounce' || use === 'reply') ? { use, token } : undefined;
}
