import { engine } from './engine';

/** A reading is on an open ledger ten seconds after it reached the server; a pull that finds nothing is two reads. */
const EVERY_MS = 8000;

/** Fetches what is new every few seconds, as long as the page is looked at. Answers how to end it. */
export function pollWhileVisible(): () => void {
	const timer = setInterval(() => {
		if (document.visibilityState === 'visible') void engine.follow();
	}, EVERY_MS);
	return () => clearInterval(timer);
}
