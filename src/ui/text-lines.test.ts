import { expect, it } from 'vitest';
import { lineAt, lineBeside, linesOf } from './text-lines';

const line = (top: number, bottom: number) => ({ top, bottom });
const lines = [line(10, 30), line(40, 60), line(100, 140)];

it('pieces beside each other are one line, whatever their size', () =>
	expect(linesOf([line(40, 60), line(10, 30), line(12, 34), line(45, 58), line(41, 59)])).toEqual([
		line(10, 34),
		line(40, 60),
	]));

it('the ruler lies at the line that was pressed, or at the nearest one', () => {
	expect(lineAt(lines, 55)).toEqual(lines[1]);
	expect(lineAt(lines, 70)).toEqual(lines[1]);
	expect(lineAt(lines, 90)).toEqual(lines[2]);
	expect(lineAt([], 90)).toBeUndefined();
});

it('the keys go from line to line, and no further than the text', () => {
	expect(lineBeside(lines, line(11, 30), 1)).toEqual(lines[1]);
	expect(lineBeside(lines, line(100, 140), -1)).toEqual(lines[1]);
	expect(lineBeside(lines, line(100, 140), 1)).toBeUndefined();
	expect(lineBeside(lines, line(10, 30), -1)).toBeUndefined();
});
