import { expect, test } from 'vitest';
import { clientAddress } from './address';

test('behind Hosting the client stands before the edge, whatever it wrote itself', () => {
	expect(clientAddress('203.0.113.7, 151.101.1.1', 1)).toBe('203.0.113.7');
	expect(clientAddress('1.1.1.1, 2.2.2.2, 203.0.113.7, 151.101.1.1', 1)).toBe('203.0.113.7');
});

test('called directly, the last entry is the client', () => {
	expect(clientAddress('1.1.1.1,203.0.113.7', 0)).toBe('203.0.113.7');
});

test('a header that is too short, empty or missing still gives one address to count by', () => {
	expect(clientAddress('203.0.113.7', 1)).toBe('203.0.113.7');
	expect(clientAddress('', 1)).toBe('');
	expect(clientAddress(undefined, 1)).toBe('');
});

test('all addresses of one IPv6 network are one', () => {
	expect(clientAddress('2001:db8:1:2:3:4:5:6', 0)).toBe('2001:db8:1:2');
	expect(clientAddress('2001:0DB8:1:2::9', 0)).toBe('2001:db8:1:2');
	expect(clientAddress('2001:db8::9', 0)).toBe('2001:db8:0:0');
	expect(clientAddress('::1', 0)).toBe('0:0:0:0');
});
