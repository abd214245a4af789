/** `device`: kept with the browser. `tab`: as long as this tab is open. */
export type Keeping = 'device' | 'tab';

// Asked for within a `try`: where storage is switched off even its name throws.
const storageOf = (keeping: Keeping): Storage => (keeping === 'device' ? localStorage : sessionStorage);

/** A small text that is at hand before anything is drawn; null where there is none, or the browser keeps nothing. */
export function readSmall(keeping: Keeping, name: string): string | null {
	try {
		return storageOf(keeping).getItem(`kairan.${name}`);
	} catch {
		return null;
	}
}

/** Keeps a small text; where the browser keeps nothing, what it says holds for this visit only. */
export function writeSmall(keeping: Keeping, name: string, text: string): void {
	try {
		storageOf(keeping).setItem(`kairan.${name}`, text);
	} catch {
		// As said.
	}
}
