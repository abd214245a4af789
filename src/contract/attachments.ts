import { AttachmentType } from './content';

/** The largest file that the API takes, in bytes. */
export const ATTACHMENT_MAX_BYTES = 20 * 1024 * 1024;

/**
 * The answer to an upload says in this header how many bytes of pictures the association may still store, so that a
 * leader hears of it before there is no room.
 */
export const LEFT_HEADER = 'x-kairan-files-left';

/** Where fewer bytes are left, leaders are told: a tenth of what an association may store. */
export const FEW_FILES_LEFT = 512 * 1024 * 1024;

const starts = (bytes: Uint8Array, signature: number[], at = 0) => signature.every((byte, i) => bytes[at + i] === byte);

/**
 * The type of a file by its first bytes, whatever it calls itself; `null` for any that Kairan doesn't carry.
 * Signatures: JPEG FF D8 FF (ISO 10918-1), PNG (W3C PNG 3, 5.2), WebP "RIFF....WEBP" (RFC 9649).
 */
export function typeOf(bytes: Uint8Array): AttachmentType | null {
	if (starts(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
	if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
	if (starts(bytes, [0x52, 0x49, 0x46, 0x46]) && starts(bytes, [0x57, 0x45, 0x42, 0x50], 8)) return 'image/webp';
	return null;
}

/** Which header says for whom a file is asked: addresses are written into logs, headers are not. */
export const MEMBER_HEADER = 'Kairan-Member';
