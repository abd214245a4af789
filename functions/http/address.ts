import { isIPv6 } from 'node:net';

/** Expands an IPv6 address and keeps the first 64 bits: a household or a phone has all of the rest to itself. */
function network6(address: string): string {
	const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
	const before = head.split(':').filter(Boolean);
	const after = (tail ?? '').split(':').filter(Boolean);
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
	const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
	return groups
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':');
}

/**
 * The address by which failed tries are counted, from `X-Forwarded-For`. Each proxy adds the address that it was called
 * from at the right end, so the entries on the left are whatever the caller wrote. Google's front end in front of a
 * function adds one; Hosting's edge (Fastly) before it adds another: `<forged…>, <client>, <edge>`. With `proxies` of
 * our own the client is therefore that many places before the last. Whoever calls the function's own URL, past Hosting,
 * can forge the entry that we read, which is why all failures together have a ceiling too.
 *
 * @param proxies 1 behind Hosting, 0 where the function is called directly
 */
export function clientAddress(forwardedFor: string | undefined, proxies: number): string {
	const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
	const address = entries.at(-1 - proxies) ?? entries[0] ?? '';
	return isIPv6(address) ? network6(address) : address;
}
