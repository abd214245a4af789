/** Runs something after so many ms; answers how to call it off. */
export function after(ms: number, run: () => void): () => void {
	const timer = setTimeout(run, ms);
	return () => clearTimeout(timer);
}
