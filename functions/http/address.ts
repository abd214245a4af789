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
 * Where a request comes from, by which failed tries are counted, out of `X-Forwarded-For`. Each proxy adds the address
 * that it was called from at the right end, so the entries on the left are whatever the caller wrote. Google's front
 * end in front of a function adds one; Hosting's edge (Fastly) before it adds another: `<forged…>, <client>, <edge>`.
 * With `proxies` of our own the client is therefore that many places before the last.
 *
 * Whoever calls the function's own URL, past Hosting, can forge the entry that we take for the client, but not the last
 * one, which is the caller's own. Both are the place: so nobody uses up the tries of a hall by writing its address.
 *
 * @param proxies 1 behind Hosting, 0 where the function is called directly
 */
export function placeOf(forwardedFor: string | undefined, proxies: number): string {
	const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
	return entries
		.slice(-1 - proxies)
		.map((address) => (isIPv6(address) ? network6(address) : address))
		.join(' ');
}
