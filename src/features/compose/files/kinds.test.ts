import { describe, expect, it } from 'vitest';
import { kindOf } from './kinds';

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('what a file is, is told by its bytes', () => {
	it.each([
		['a file without a byte', '', 'empty'],
		['a JPEG', '\u00ff\u00d8\u00ff\u00e0rest', 'photo'],
		['a PNG', '\u0089PNG\r\n\u001a\nrest', 'photo'],
		['a PDF', '%PDF-1.7\n', 'pdf'],
		['a PDF that begins with some other bytes', `${'\n'.repeat(900)}%PDF-1.4\n`, 'pdf'],
		['a photo of an iPhone', '\u0000\u0000\u0000\u0024ftypheic\u0000\u0000\u0000\u0000mif1', 'heic'],
		['a Word document', 'PK\u0003\u0004\u0014\u0000', 'office'],
		['an older Word document', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'office'],
		['a program', 'MZ\u0090\u0000', 'unknown'],
		['a text that mentions PDF far below', `${'x'.repeat(2000)}%PDF-1.7`, 'unknown'],
	])('%s', (_, bytes, kind) => expect(kindOf(ascii(bytes))).toBe(kind));
});
