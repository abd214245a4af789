/** The size of a window's page, in CSS px. */
export interface Size {
	width: number;
	height: number;
}

/** An element of a page that was found: what a hand does with it. */
export interface Found {
	click(): Promise<void>;
	/** Puts text behind what stands in a field, key by key. */
	type(text: string): Promise<void>;
}

/** One window of a browser, with a profile of its own: as much as every engine offers. */
export interface Driver {
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	/** The value of a JavaScript expression in the page; of a promise, what it brings. */
	evaluate(expression: string): Promise<unknown>;
	/** The element that a JavaScript expression gives; undefined when it gives null. */
	find(expression: string): Promise<Found | undefined>;
	resize(size: Size): Promise<void>;
	/** What the window shows, as a PNG. */
	screenshot(): Promise<Buffer>;
	/** The page as it would be printed on A4. WebKit's driver has no such command. */
	print?(): Promise<Uint8Array>;
	/** What went wrong in its pages so far: uncaught errors, and errors on the console. */
	errors(): string[];
	close(): Promise<void>;
}
