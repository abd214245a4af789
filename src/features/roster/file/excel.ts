import type { Sheet } from '#domain/roster/sheet';
import { FileRefused } from './refused';
import { readFormats } from './xlsx/formats';
import { PackageParts, type Related } from './xlsx/parts';
import { readCells, readStrings, type Shared } from './xlsx/worksheet';
import { isOn, readXml } from './xlsx/xml';

/** A sheet as the workbook lists it. */
interface Listed {
	name: string;
	isHidden: boolean;
	related: Related;
}

/**
 * The sheets of an .xlsx, each as far as it can be read: a chart, or a sheet that is damaged, is `unread` and keeps
 * nobody from the others. What Excel hides is read and marked.
 *
 * @throws FileRefused `notTable`, `otherProgram`, `tooLarge` or `broken`
 */
export async function readExcel(bytes: Uint8Array): Promise<Sheet[]> {
	const parts = await PackageParts.of(bytes);
	try {
		const { path, sheets, is1904 } = readWorkbook(parts);
		const shared = { ...sharedOf(parts, path), is1904 };
		const read = sheets.map((listed) => readSheet(parts, listed, shared));
		if (read.every(({ unread }) => unread === 'broken')) throw new FileRefused('broken');
		return read;
	} catch (error) {
		throw error instanceof FileRefused ? error : new FileRefused('broken');
	}
}

function readWorkbook(parts: PackageParts): { path: string; sheets: Listed[]; is1904: boolean } {
	const whole = [...parts.related('').values()].find(({ type }) => type === 'officeDocument');
	const path = whole?.path ?? 'xl/workbook.xml';
	const xml = parts.text(path);
	if (xml === undefined || !/(^|\/)xl\//i.test(path)) throw new FileRefused('notTable');
	const related = parts.related(path);
	const sheets: Listed[] = [];
	let is1904 = false;
	readXml(xml, {
		open: (name, attribute) => {
			if (name === 'workbookPr') is1904 = isOn(attribute('date1904'));
			const found = name === 'sheet' ? related.get(attribute('r:id') ?? attribute('id') ?? '') : undefined;
			const isHidden = /hidden/i.test(attribute('state') ?? '');
			if (found) sheets.push({ name: attribute('name') ?? '', isHidden, related: found });
		},
	});
	return { path, sheets, is1904 };
}

/** Without its formats a number is shown as it is; without its texts no sheet is whole. */
function sharedOf(parts: PackageParts, path: string): Omit<Shared, 'is1904'> {
	const text = (wanted: string) => {
		const found = [...parts.related(path).values()].find(({ type }) => type === wanted);
		return found && parts.text(found.path);
	};
	const [strings, styles] = [text('sharedStrings'), text('styles')];
	return { strings: strings === undefined ? [] : readStrings(strings), formats: formatsOf(styles) };
}

function formatsOf(styles: string | undefined): string[] {
	try {
		return styles === undefined ? [] : readFormats(styles);
	} catch {
		return [];
	}
}

function readSheet(parts: PackageParts, { name, isHidden, related }: Listed, shared: Shared): Sheet {
	if (related.type !== 'worksheet') return { name, rows: [], unread: 'chart' };
	const xml = parts.text(related.path);
	try {
		if (xml === undefined) return { name, rows: [], unread: 'broken' };
		const { rows, hidden } = readCells(xml, shared);
		const isShown = !isHidden && hidden.rows.length === 0 && hidden.columns.length === 0;
		return isShown ? { name, rows } : { name, rows, hidden: { sheet: isHidden, ...hidden } };
	} catch {
		return { name, rows: [], unread: 'broken' };
	}
}
