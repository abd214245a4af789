/**
 * The push services of the browsers that Kairan runs in: Chrome and Edge on Android, Firefox, Safari, Edge on Windows.
 * An endpoint is a client's word: to any other address the server would be sending on a stranger's behalf.
 */
const SERVICES = [
	/^fcm\.googleapis\.com$/,
	/^updates\.push\.services\.mozilla\.com$/,
	/^([a-z0-9-]+\.)*push\.apple\.com$/,
	/^([a-z0-9-]+\.)+notify\.windows\.com$/,
];
const LOOPBACK = ['127.0.0.1', 'localhost'];

/**
 * Whether the server may send to this address.
 *
 * @param options.loopback also this machine by http, where a developer's or a test's push service listens
 */
export function isPushEndpoint(address: string, { loopback }: { loopback: boolean }): boolean {
	const url = URL.parse(address);
	if (!url || url.username !== '' || url.password !== '') return false;
	if (loopback && url.protocol === 'http:' && LOOPBACK.includes(url.hostname)) return true;
	return url.protocol === 'https:' && url.port === '' && SERVICES.some((service) => service.test(url.hostname));
}
