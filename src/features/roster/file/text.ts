import { FileRefused } from './refused';

/** Signs that no table has: control characters other than tab and line ends. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;
/** A page of the web: some programs save it under the name of a table. */
const MARKUP = /^\s*<(!doctype|html|table|\?xml|head|meta)/i;

/**
 * The text of a file: UTF-16 when its mark says so, else UTF-8 when every byte is, else Shift_JIS as Windows writes it
 * (the encoding of that name in the Encoding Standard has ①, ㈱ and 髙 too).
 * @throws FileRefused `notTable` when it is none of them
 */
export function decode(bytes: Uint8Array): string {
	for (const label of labels(bytes)) {
		const text = decodeAs(label, bytes)?.replace(/\u001a$/, '');
		if (text !== undefined && !CONTROL.test(text) && !MARKUP.test(text)) return text;
	}
	throw new FileRefused('notTable');
}

function labels(bytes: Uint8Array): string[] {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
	return ['utf-8', 'shift_jis'];
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
