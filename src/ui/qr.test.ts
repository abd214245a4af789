import { expect, test } from 'vitest';
import { drawQr } from './qr';

test('a QR is drawn as it was encoded, with a white margin of four', () => {
	const { size, path } = drawQr(`https://kairan.example/join#${'a'.repeat(22)}`);
	const rows = [...path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map((match) => match.slice(1).map(Number));
	const edges = rows.flatMap(([x = 0, y = 0, length = 0]) => [x, y, size - x - length, size - 1 - y]);
	expect(Math.min(...edges)).toBe(4);
	// The three finder patterns begin with a bar of seven.
	expect(rows).toContainEqual([4, 4, 7]);
	expect(rows).toContainEqual([size - 11, 4, 7]);
	expect(rows).toContainEqual([4, size - 11, 7]);
});
