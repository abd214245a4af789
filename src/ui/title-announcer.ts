/** So long a title has to stand before it is said, in ms: what names a page comes out of the phone's store. */
const SETTLE_MS = 300;

interface AnnouncerDeps {
	/** The page's title as it is now. */
	title: () => string;
	/** Runs something later; answers how to call it off. */
	after: (ms: number, run: () => void) => () => void;
	say: (title: string) => void;
}

/**
 * Says where a step within the app has led to, once that is known: a page's title comes after the step, by itself. The
 * first page is not said; the browser does that.
 */
export class TitleAnnouncer {
	readonly #deps: AnnouncerDeps;
	#hasMoved = false;
	#said: string | undefined;
	#cancel: () => void = () => undefined;

	constructor(deps: AnnouncerDeps) {
		this.#deps = deps;
	}

	/** A step to another page was made. */
	moved(): void {
		this.#hasMoved = true;
		this.#said = undefined;
		this.changed();
	}

	/** The title may be another one now. */
	changed(): void {
		if (!this.#hasMoved) return;
		this.#cancel();
		this.#cancel = this.#deps.after(SETTLE_MS, () => {
			const title = this.#deps.title();
			if (title !== this.#said) this.#deps.say((this.#said = title));
		});
	}

	stop(): void {
		this.#cancel();
	}
}

/** Lets an announcer follow the title of this document. Answers how to stop. */
export function followTitle(document: Document, announcer: TitleAnnouncer): () => void {
	const observer = new MutationObserver(() => announcer.changed());
	observer.observe(document.head, { subtree: true, childList: true, characterData: true });
	return () => {
		observer.disconnect();
		announcer.stop();
	};
}

/** An announcer of this document's titles, for as long as the page lives. */
export function announceTitles(
	document: Document,
	after: AnnouncerDeps['after'],
	say: AnnouncerDeps['say'],
): TitleAnnouncer {
	const announcer = new TitleAnnouncer({ title: () => document.title, after, say });
	followTitle(document, announcer);
	return announcer;
}
