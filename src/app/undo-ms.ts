/** How large letters are for whom a button has to be brought into sight and found: twice the usual 16 px, in px. */
const LARGE_PX = 32;

/**
 * How long 「読みました」 can be taken back, in milliseconds; so long it stays on this phone. Longer in large letters, of
 * which a window holds few.
 */
export const undoMs = (): number =>
	parseFloat(getComputedStyle(document.documentElement).fontSize) >= LARGE_PX ? 10_000 : 5000;

/** What its reader may take back for some seconds is sent when they are over, or as soon as nobody looks any more. */
export function afterUndo(send: () => void): void {
	const timer = setTimeout(go, undoMs());
	document.addEventListener('visibilitychange', go);
	function go() {
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', go);
		send();
	}
}
