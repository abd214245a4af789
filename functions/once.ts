/**
 * What is made when it is first asked for, and kept. One that failed is not: whoever asks next has it tried again,
 * instead of meeting that failure for as long as the instance lives.
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => {
		made ??= make().catch((error: unknown) => {
			made = undefined;
			throw error;
		});
		return made;
	};
}
