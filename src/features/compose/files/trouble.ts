/** Why a file could not be added. The sentence for each stands in the catalogue. */
export type FileTroubleCode =
	| 'empty'
	| 'unreadable'
	| 'tooLarge'
	| 'unknownKind'
	| 'office'
	| 'heic'
	| 'photoBroken'
	| 'pdfBroken'
	| 'pdfPassword'
	| 'pdfTooManyPages'
	| 'tooMany'
	| 'engineMissing'
	| 'storageFull';

/** A file that cannot be added; `pages` is how many a PDF has, `room` how many pictures the circular still takes. */
export class FileTrouble extends Error {
	constructor(
		readonly code: FileTroubleCode,
		readonly facts: { pages?: number; room?: number } = {},
	) {
		super(code);
		this.name = 'FileTrouble';
	}
}
