/** One line of the table: what was measured, beside what it may be. */
export interface Row {
	what: string;
	/** At most; or at least, for a score. */
	budget: number;
	measured: number;
	unit: string;
	atLeast?: boolean;
	note?: string;
}

export const isMissed = ({ budget, measured, atLeast }: Row) => (atLeast ? measured < budget : measured > budget);

/** The value in the middle. */
export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const round = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));

/** The table as text, for a terminal and for a page in Markdown alike. */
export function table(rows: Row[]): string {
	const cells = rows.map((row) => [
		row.what,
		`${row.atLeast ? '≥' : '≤'} ${round(row.budget)} ${row.unit}`,
		`${round(row.measured)} ${row.unit}`,
		isMissed(row) ? 'MISSED' : 'kept',
		row.note ?? '',
	]);
	const all = [['what', 'budget', 'measured', '', 'how'], ...cells];
	const widths = all[0]?.map((_, i) => Math.max(...all.map((line) => line[i]?.length ?? 0))) ?? [];
	const line = (texts: string[]) => `| ${texts.map((text, i) => text.padEnd(widths[i] ?? 0)).join(' | ')} |`;
	const [head = [], ...body] = all.map(line);
	return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n');
}
