import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/**
 * Chromium's words for a request that met no network, or an answer that is no success: the app says what it makes of
 * them.
 */
const NETWORK = /^Failed to load resource: (net::ERR_(INTERNET_DISCONNECTED|FAILED|ABORTED)|the server responded with)/;

/** Collects what goes wrong in the pages of a test. */
export class Watch {
	readonly seen: string[] = [];
	/**
	 * Scripts that did not come, and why: of a page that could not be drawn, the browser says no more than its address.
	 * They are no errors by themselves, because a page that is left lets go of what it was still fetching.
	 */
	readonly lostScripts: string[] = [];
	readonly #allowed: RegExp[] = [NETWORK];

	/** Lets errors pass that a test provokes on purpose. */
	allow(message: RegExp): void {
		this.#allowed.push(message);
	}

	/** Watches every page of a context, those opened later too. */
	async over(context: BrowserContext): Promise<void> {
		context.on('console', (message: ConsoleMessage) => {
			if (message.type() === 'error') this.#note(message.text());
		});
		context.on('requestfailed', (request) => {
			if (request.resourceType() === 'script') this.#lose(request, request.failure()?.errorText);
		});
		context.on('response', (response) => {
			if (response.request().resourceType() === 'script' && !response.ok()) this.#lose(response, response.status());
		});
		context.on('weberror', (error) => this.#note(`uncaught: ${error.error().message}`));
		await context.addInitScript(() =>
			document.addEventListener(
				'securitypolicyviolation',
				({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
					// eslint-disable-next-line no-console -- runs in the page: the console is the way out of it
					console.error(`CSP ${violatedDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`),
			),
		);
	}

	#lose(script: { url(): string }, why: unknown): void {
		this.lostScripts.push(`${script.url()} ${String(why)}`);
	}

	#note(text: string): void {
		if (!this.#allowed.some((allowed) => allowed.test(text))) this.seen.push(text);
	}
}
