import type { FileRefusal } from '#domain/roster/sheet';

/** Thrown for a file that is no roster; `code` says why, the sentence for it stands in the catalogue. */
export class FileRefused extends Error {
	constructor(readonly code: FileRefusal) {
		super(code);
		this.name = 'FileRefused';
	}
}
