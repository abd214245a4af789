import { expect, test } from 'vitest';
import { isPushEndpoint } from './push-endpoint';

const deployed = { loopback: false };

test.each([
	'https://fcm.googleapis.com/fcm/send/abc:def',
	'https://updates.push.services.mozilla.com/wpush/v2/gAAA',
	'https://web.push.apple.com/QGx',
	'https://wns2-par02p.notify.windows.com/w/?token=BQ',
])('a push service of a browser: %s', (address) => {
	expect(isPushEndpoint(address, deployed)).toBe(true);
});

test.each([
	'http://fcm.googleapis.com/fcm/send/abc',
	'https://fcm.googleapis.com:8443/fcm/send/abc',
	'https://user@fcm.googleapis.com/fcm/send/abc',
	'https://fcm.googleapis.com.example.org/',
	'https://notify.windows.com/',
	'https://evilpush.apple.com/',
	'http://169.254.169.254/computeMetadata/v1/',
	'http://metadata.google.internal/',
	'https://127.0.0.1/',
	'http://127.0.0.1:9000/push',
	'http://[::1]/',
	'file:///etc/passwd',
	'not an address',
])('no address to send to: %s', (address) => {
	expect(isPushEndpoint(address, deployed)).toBe(false);
});

test('this machine is one only where that is asked for, and by no other name', () => {
	const here = { loopback: true };
	expect(isPushEndpoint('http://127.0.0.1:9000/push/1', here)).toBe(true);
	expect(isPushEndpoint('http://169.254.169.254/', here)).toBe(false);
	expect(isPushEndpoint('http://127.0.0.1.nip.io/', here)).toBe(false);
});
