import { typeOf } from '#contract/attachments';

/** What a chosen file is by its first bytes, whatever its name says. */
export type FileKind = 'photo' | 'heic' | 'pdf' | 'office' | 'empty' | 'unknown';

/** PDF readers accept the header anywhere in the first 1024 bytes (PDF 1.7, implementation note 13). */
const PDF_HEADER_WITHIN = 1024;

const latin1 = new TextDecoder('latin1');

/**
 * Tells the files that a leader may add, and those that people often try and that deserve a sentence of their own:
 * iPhone photos (HEIC, ISO 23008-12: `ftyp` and a brand at byte 4) and Word or Excel (ZIP, or the older OLE container).
 */
export function kindOf(bytes: Uint8Array): FileKind {
	if (bytes.length === 0) return 'empty';
	if (typeOf(bytes)) return 'photo';
	const head = latin1.decode(bytes.subarray(0, PDF_HEADER_WITHIN));
	if (head.includes('%PDF-')) return 'pdf';
	if (/^.{4}ftyp(heic|heix|hevc|heim|heis|mif1|msf1|avif)/s.test(head)) return 'heic';
	if (head.startsWith('PK\u0003\u0004') || head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'office';
	return 'unknown';
}
