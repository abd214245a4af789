/** How long 「読みました」 can be taken back, in milliseconds; so long it stays on this phone. */
export const UNDO_MS = 5000;

/** What its reader may take back for some seconds is sent when they are over, or as soon as nobody looks any more. */
export function afterUndo(send: () => void): void {
	const timer = setTimeout(go, UNDO_MS);
	document.addEventListener('visibilitychange', go);
	function go() {
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', go);
		send();
	}
}
