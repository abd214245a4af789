import { join } from 'node:path';
import { expect } from '@playwright/test';
import { build } from 'esbuild';
import type { Driver, Found } from './driver';
import type * as inPage from './in-page';

type InPage = typeof inPage;
type Asks = Exclude<keyof InPage, 'find'>;

/** How long a thing may take to come about, in ms: two slow cores, and an emulator behind them. */
const DEADLINE = 20_000;
/** The whole app comes down, while another engine starts beside it. */
const KEPT_DEADLINE = 60_000;

let bundled: Promise<string> | undefined;

/** `in-page.ts` as one script that leaves `inPage`. */
async function script(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, 'in-page.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		globalName: 'inPage',
		target: 'es2022',
		minify: true,
	});
	return outputFiles[0]?.text ?? '';
}

/** A window as a person uses it: by what stands there, and what things are called. Every step waits for its thing. */
export class Window {
	constructor(
		readonly driver: Driver,
		readonly origin: string,
	) {}

	goto(path: string): Promise<void> {
		return this.driver.goto(this.origin + path);
	}

	reload(): Promise<void> {
		return this.driver.reload();
	}

	/** Asks the page by one of the functions of in-page.ts. */
	async ask<K extends Asks>(name: K, ...args: Parameters<InPage[K]>): Promise<Awaited<ReturnType<InPage[K]>>> {
		return (await this.driver.evaluate(await call(name, args))) as Awaited<ReturnType<InPage[K]>>;
	}

	/** Waits until the page shows this text. */
	async see(text: string): Promise<void> {
		await expect.poll(() => this.ask('text'), { timeout: DEADLINE }).toContain(text);
	}

	/** Waits until the page no longer shows it. */
	async seeGone(text: string): Promise<void> {
		await expect.poll(() => this.ask('text'), { timeout: DEADLINE }).not.toContain(text);
	}

	/** Waits until the element of this role and name contains the text. */
	async seeIn(role: string, name: string, text: string): Promise<void> {
		await expect.poll(() => this.ask('textOf', role, name), { timeout: DEADLINE }).toContain(text);
	}

	async seeAttribute(role: string, name: string, key: string, value: string): Promise<void> {
		await expect.poll(() => this.ask('attribute', role, name, key), { timeout: DEADLINE }).toBe(value);
	}

	async press(role: string, name: string): Promise<void> {
		const found = await this.find(role, name);
		await this.ask('bringIntoSight', role, name);
		await found.click();
	}

	async type(name: string, text: string): Promise<void> {
		await (await this.find('textbox', name)).type(text);
	}

	/** Waits until the page has a sheet, and all that it holds. */
	async seePage(path: string): Promise<void> {
		await expect.poll(() => this.ask('isDrawn'), { timeout: DEADLINE, message: `${path} has a sheet` }).toBe(true);
	}

	/** Waits until the app is kept on this phone. */
	async seeKept(): Promise<void> {
		await expect.poll(() => this.ask('isKept'), { timeout: KEPT_DEADLINE }).toBe(true);
	}

	private async find(role: string, name: string): Promise<Found> {
		let found: Found | undefined;
		const look = async () => (found = await this.driver.find(await call('find', [role, name])));
		await expect.poll(look, { timeout: DEADLINE, message: `${role} ${name}` }).toBeDefined();
		if (!found) throw new Error(`no ${role} ${name}`);
		return found;
	}
}

async function call(name: keyof InPage, args: unknown[]): Promise<string> {
	bundled ??= script();
	return `(() => { ${await bundled}; return inPage.${name}(...${JSON.stringify(args)}); })()`;
}
