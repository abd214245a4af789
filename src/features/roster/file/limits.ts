/**
 * What a roster file may be. The largest association of the district has under 2,000 households and its file, with
 * everything that people put in such files, under 1 MB; these leave room and still fit in the memory of an old PC.
 */
export const FILE_LIMITS = {
	bytes: 10 * 1024 * 1024,
	/** The parts of an .xlsx that are read, unpacked. */
	unpackedBytes: 64 * 1024 * 1024,
	/** Rows in which something is written, over all sheets. */
	rows: 20_000,
	/** Rows of a sheet, blank ones too: as many as Excel has. */
	lines: 1_048_576,
	/** Columns further right are left alone. */
	columns: 100,
} as const;
