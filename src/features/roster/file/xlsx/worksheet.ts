import type { Hidden } from '#domain/roster/sheet';
import { FILE_LIMITS } from '../limits';
import { shown } from './formats';
import { isOn, numberOf, readXml, unescaped, type Attributes } from './xml';

/** What the cells of all sheets refer to. */
export interface Shared {
	strings: string[];
	formats: string[];
	is1904: boolean;
}

/** The texts that cells share, without the readings above their letters. */
export function readStrings(xml: string): string[] {
	const strings: string[] = [];
	let text = '';
	let inText = false;
	let reading = false;
	readXml(xml, {
		open: (name) => {
			if (name === 'si') text = '';
			if (name === 'rPh') reading = true;
			inText = name === 't' && !reading;
		},
		text: (piece) => {
			if (inText) text += piece;
		},
		close: (name) => {
			if (name === 'si') strings.push(unescaped(text));
			if (name === 'rPh') reading = false;
			inText = false;
		},
	});
	return strings;
}

export interface Cells {
	rows: string[][];
	hidden: Omit<Hidden, 'sheet'>;
}

/**
 * The cells of a worksheet as they are shown, all rows equally wide. Of a merged range only the first cell has the
 * text. Rows and cells need not say where they stand: then they follow the one before (ECMA-376, 18.3.1.4 and
 * 18.3.1.73).
 */
export function readCells(xml: string, shared: Shared): Cells {
	const reader = new Worksheet(shared);
	readXml(xml, reader);
	return reader.cells;
}

class Worksheet {
	readonly #rows: string[][] = [];
	readonly #hidden: Cells['hidden'] = { rows: [], columns: [] };
	#row = -1;
	#column = -1;
	#type = '';
	#format = '';
	#text = '';
	#isText = false;
	#isReading = false;

	constructor(readonly shared: Shared) {}

	get cells(): Cells {
		const width = this.#rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
		// All blank rows are one: a cell in the last row of a sheet would have a million of them made.
		const blank = Array<string>(width).fill('');
		const rows = Array.from(this.#rows, (row) => (row ? Array.from(blank, (_, at) => row[at] ?? '') : blank));
		return { rows, hidden: this.#hidden };
	}

	readonly open = (name: string, attribute: Attributes): void => {
		if (name === 'col') this.#hideColumns(attribute);
		if (name === 'row') this.#beginRow(attribute);
		if (name === 'c') this.#beginCell(attribute);
		if (name === 'rPh') this.#isReading = true;
		this.#isText = (name === 'v' || name === 't') && !this.#isReading;
	};

	readonly text = (piece: string): void => {
		if (this.#isText) this.#text += piece;
	};

	readonly close = (name: string): void => {
		this.#isText = false;
		if (name === 'rPh') this.#isReading = false;
		if (name !== 'c' || this.#column >= FILE_LIMITS.columns || this.#row >= FILE_LIMITS.lines) return;
		const text = this.#shown();
		if (text !== '') (this.#rows[this.#row] ??= [])[this.#column] = text;
	};

	#hideColumns(attribute: Attributes): void {
		if (!isOn(attribute('hidden')) && numberOf(attribute('width')) !== 0) return;
		const last = Math.min(numberOf(attribute('max')) ?? 0, FILE_LIMITS.columns);
		for (let at = numberOf(attribute('min')) ?? 1; at <= last; at += 1) this.#hidden.columns.push(at - 1);
	}

	#beginRow(attribute: Attributes): void {
		this.#row = (numberOf(attribute('r')) ?? this.#row + 2) - 1;
		this.#column = -1;
		if (isOn(attribute('hidden')) || numberOf(attribute('ht')) === 0) this.#hidden.rows.push(this.#row);
	}

	#beginCell(attribute: Attributes): void {
		const [letters, digits] = attribute('r')?.match(/[A-Z]+|\d+/gi) ?? [];
		this.#column = letters === undefined ? this.#column + 1 : columnOf(letters);
		if (digits !== undefined) this.#row = Number(digits) - 1;
		this.#type = attribute('t') ?? 'n';
		this.#format = this.shared.formats[numberOf(attribute('s')) ?? -1] ?? '';
		this.#text = '';
	}

	#shown(): string {
		const text = this.#text;
		if (text === '') return text;
		switch (this.#type) {
			case 's':
				return this.shared.strings[Number(text)] ?? '';
			case 'b':
				return isOn(text) ? 'TRUE' : 'FALSE';
			case 'd':
				return text.slice(0, 10);
			case 'n': {
				const number = numberOf(text);
				return number === undefined ? text : shown(number, this.#format, this.shared.is1904);
			}
			default:
				return unescaped(text);
		}
	}
}

/** `A` is 0, `AB` is 27. */
function columnOf(letters: string): number {
	return [...letters.toUpperCase()].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
