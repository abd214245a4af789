import { FileRefused } from './refused';

const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));

/** Files that often end up with the name of a table: JPEG, PNG, GIF, PDF, HEIC, gzip, 7z, RAR, RTF. */
const OTHERS: { at: number; bytes: number[] }[] = [
	{ at: 0, bytes: [0xff, 0xd8, 0xff] },
	{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
	{ at: 0, bytes: ascii('GIF8') },
	{ at: 0, bytes: ascii('%PDF') },
	{ at: 4, bytes: ascii('ftyp') },
	{ at: 0, bytes: [0x1f, 0x8b] },
	{ at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf] },
	{ at: 0, bytes: ascii('Rar!') },
	{ at: 0, bytes: ascii('{\\rtf') },
];

/** "PK\3\4": a ZIP archive (APPNOTE 4.3.7), which every .xlsx is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A compound file ([MS-CFB] 2.2): .xls and .doc, and the wrapping of an .xlsx with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const starts = (bytes: Uint8Array, signature: number[], at = 0) => signature.every((byte, i) => bytes[at + i] === byte);

/**
 * What a file is by its bytes, whatever its name says: an archive that may be an .xlsx, or text.
 * @throws FileRefused `oldExcel`, `locked`, `otherJson` or `notTable`
 */
export function kindOf(bytes: Uint8Array): 'archive' | 'text' {
	if (starts(bytes, COMPOUND)) throw new FileRefused(inCompound(bytes));
	if (bytes[0] === BRACE && isJson(bytes)) throw new FileRefused('otherJson');
	if (OTHERS.some((other) => starts(bytes, other.bytes, other.at))) throw new FileRefused('notTable');
	return starts(bytes, ZIP) ? 'archive' : 'text';
}

/** `{`: hardly any table begins with it. */
const BRACE = 0x7b;

function isJson(bytes: Uint8Array): boolean {
	try {
		JSON.parse(new TextDecoder().decode(bytes));
		return true;
	} catch {
		return false;
	}
}

/**
 * A compound file's parts are named in UTF-16 ([MS-CFB] 2.6.1): "EncryptedPackage" of [MS-OFFCRYPTO], "Workbook" or
 * "Book" of [MS-XLS].
 */
function inCompound(bytes: Uint8Array) {
	const text = new TextDecoder('utf-16le').decode(bytes);
	if (text.includes('EncryptedPackage')) return 'locked';
	return text.includes('Workbook') || text.includes('Book\0') ? 'oldExcel' : 'notTable';
}
