import { expect, test } from 'vitest';
import { placeOf } from './address';

const EDGE = '151.101.1.1';

test('behind Hosting it is the client and the edge before it, whatever the client wrote itself', () => {
	expect(placeOf(`203.0.113.7, ${EDGE}`, 1)).toBe(`203.0.113.7 ${EDGE}`);
	expect(placeOf(`1.1.1.1, 2.2.2.2, 203.0.113.7, ${EDGE}`, 1)).toBe(`203.0.113.7 ${EDGE}`);
});

test('called directly, the last entry is the client', () => {
	expect(placeOf('1.1.1.1,203.0.113.7', 0)).toBe('203.0.113.7');
});

test('whoever calls past Hosting and writes the address of a hall is in no place of that hall', () => {
	const hall = placeOf(`198.51.100.20, ${EDGE}`, 1);
	expect(placeOf('198.51.100.20, 203.0.113.7', 1)).not.toBe(hall);
	expect(placeOf(`198.51.100.20, ${EDGE}, 203.0.113.7`, 1)).not.toBe(hall);
});

test('a header that is too short, empty or missing still gives one place to count by', () => {
	expect(placeOf('203.0.113.7', 1)).toBe('203.0.113.7');
	expect(placeOf('', 1)).toBe('');
	expect(placeOf(undefined, 1)).toBe('');
});

test('all addresses of one IPv6 network are one', () => {
	expect(placeOf('2001:db8:1:2:3:4:5:6', 0)).toBe('2001:db8:1:2');
	expect(placeOf('2001:0DB8:1:2::9', 0)).toBe('2001:db8:1:2');
	expect(placeOf('2001:db8::9', 0)).toBe('2001:db8:0:0');
	expect(placeOf('::1', 0)).toBe('0:0:0:0');
	expect(placeOf(`2001:db8:1:2::9, ${EDGE}`, 1)).toBe(`2001:db8:1:2 ${EDGE}`);
});
