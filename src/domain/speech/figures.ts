import type { Figure } from '../figures';
import { WEEKDAYS } from '../figures/dates';
import { ERAS } from '../figures/numerals';
import { narrow } from '../telephone';
import { sayDay, sayDigits } from './numbers';

/** A figure as a person says it. Years stay in the era in which they are written; voices know digits before 年月日時分円. */
export function sayFigure(figure: Figure): string {
	switch (figure.kind) {
		case 'date':
			return sayDate(figure);
		case 'year':
			return `${sayYear(figure.text, figure.year)}${figure.isFiscal ? '度' : ''}`;
		case 'time':
			return sayTime(figure);
		case 'amount':
			return `${figure.yen}円`;
		case 'phone':
			return figure.groups.map(sayDigits).join('、');
	}
}

/** 〒700-0001 */
export const sayPostcode = (first: string, second: string): string =>
	`郵便番号、${sayDigits(narrow(first))}、${sayDigits(narrow(second))}`;

function sayYear(text: string, year: number): string {
	const starts = narrow(text).toUpperCase();
	const [era, , before] = ERAS.find(([name, letter]) => starts.startsWith(name) || starts.startsWith(letter)) ?? [];
	if (era === undefined || before === undefined) return `${year}年`;
	return `${era}${year - before === 1 ? '元' : year - before}年`;
}

function sayDate({ text, year, month, day, weekday }: Extract<Figure, { kind: 'date' }>): string {
	const named = weekday === undefined ? '' : `、${WEEKDAYS.charAt(weekday)}曜日`;
	// 「～8日」 stands for a day of a month that was said before.
	if (month === undefined || !/[月/.-]/u.test(narrow(text))) return `${sayDay(day, true)}${named}`;
	return `${year === undefined ? '' : sayYear(text, year)}${month}月${day}日${named}`;
}

const HALVES: readonly [RegExp, string][] = [
	[/午前|a\.?m/iu, '午前'],
	[/午後|p\.?m/iu, '午後'],
	[/深夜/u, '深夜'],
	[/朝/u, '朝'],
	[/夕方/u, '夕方'],
	[/夜/u, '夜'],
	[/晩/u, '晩'],
];

function sayTime({ text, hour, minute }: Extract<Figure, { kind: 'time' }>): string {
	if (text === '正午') return text;
	const half = HALVES.find(([said]) => said.test(narrow(text)))?.[1] ?? '';
	const said = half === '' || half === '午前' ? hour : hour % 12;
	const rest = minute === 0 ? '' : text.endsWith('半') ? '半' : `${minute}分`;
	return `${half}${said}時${rest}`;
}
