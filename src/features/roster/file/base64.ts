/** Bytes turned into text at once: a multiple of 3, so that the pieces join without padding between them. */
const PIECE = 3 * 8192;

/** Base64 of RFC 4648, section 4. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let from = 0; from < bytes.length; from += PIECE) {
		text += btoa(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
	}
	return text;
}

/** @throws DOMException when the text is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
