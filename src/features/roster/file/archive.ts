import { Archive } from '#contract/archive';
import { sheetOf } from '#domain/roster/archive';
import type { Sheet } from '#domain/roster/sheet';
import { FILE_LIMITS } from './limits';

/** The roster in an archive of Kairan; nothing for any other file. */
export function readArchive(bytes: Uint8Array): Sheet | undefined {
	// "{": no table begins with it, and no large file is decoded for nothing.
	if (bytes.length > FILE_LIMITS.unpackedBytes || bytes[0] !== 0x7b) return undefined;
	try {
		const read = Archive.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
		return read.success ? sheetOf(read.data) : undefined;
	} catch {
		return undefined;
	}
}
