import { readMail, readPhone } from './contact';
import { readGroup } from './group';
import { isVacant } from './name';
import type { Field } from './sheet';
import { flat, fromCell, isDitto, isRemark, readOrder } from './text';

/** What the cells of one column look like, in shares from 0 to 1 of those that say something of their own. */
export interface ColumnProfile {
	at: number;
	/** How many cells say something. */
	filled: number;
	shares: Record<'mail' | 'phone' | 'kana' | 'group' | 'number' | 'name', number>;
	/** Numbers that never fall and come more than once: the way 班 stand in a list. */
	grouped: boolean;
}

/** How many rows are sampled to tell what a column holds. */
const SAMPLED = 300;
/** Letters of a name: kanji, kana, Latin, the marks between and around them. No digits. */
const NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}ー々〆・.,'()（）\s]{2,24}$/u;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]{2,}$/u;

/** Looks at every column of the rows. */
export function profileColumns(rows: string[][]): ColumnProfile[] {
	const sample = rows.slice(0, SAMPLED).map((row) => row.map(fromCell));
	const width = sample.reduce((most, row) => Math.max(most, row.length), 0);
	return Array.from({ length: width }, (_, at) => profileOf(at, columnOf(sample, at)));
}

/** The field that a column's cells speak for by themselves; a name and a note are found among the rest. */
export function fieldOf(profile: ColumnProfile): Field | undefined {
	if (profile.filled === 0) return undefined;
	if (profile.shares.mail >= 0.6) return 'mail';
	if (profile.shares.phone >= 0.6) return 'phone';
	if (profile.shares.group >= 0.8) return 'group';
	if (profile.shares.number >= 0.8) return profile.grouped ? 'group' : 'order';
	return profile.shares.kana >= 0.8 ? 'kana' : undefined;
}

function columnOf(rows: string[][], at: number): string[] {
	return rows.map((row) => row[at] ?? '').filter((cell) => cell !== '' && !isDitto(cell));
}

function profileOf(at: number, cells: string[]): ColumnProfile {
	const share = (test: (cell: string) => boolean) => (cells.length ? cells.filter(test).length / cells.length : 0);
	const shares = {
		mail: share((cell) => typeof readMail(cell) === 'string'),
		phone: share((cell) => flat(cell).length > 6 && readPhone(cell).kind === 'phone'),
		kana: share((cell) => KANA.test(cell.normalize('NFKC'))),
		group: share((cell) => cell.length < 10 && readGroup(cell)?.suffix !== undefined),
		number: share((cell) => readOrder(cell) !== undefined),
		name: share((cell) => NAME.test(cell) && !isVacant(cell) && !isRemark(cell)),
	};
	return { at, filled: cells.length, shares, grouped: isGrouped(cells) };
}

function isGrouped(cells: string[]): boolean {
	const numbers = cells.map(readOrder).filter((number) => number !== undefined);
	const rising = numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? 0));
	return rising && new Set(numbers).size < numbers.length;
}
