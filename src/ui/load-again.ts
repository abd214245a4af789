/**
 * Loads a part of the app once more. Browsers before 2026 keep the failure of an `import()` for as long as the page
 * lives: where it fails again and there is a connection, only the page anew (`reopen`) brings it.
 */
export async function loadAgain<T>(load: () => Promise<T>, isOnline: boolean, reopen: () => void): Promise<T> {
	try {
		return await load();
	} catch (error) {
		// Without signal a page that is not kept would be gone altogether.
		if (isOnline) reopen();
		throw error;
	}
}
