import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, Capabilities, type WebDriver, type WebElement } from 'selenium-webdriver';
import { HOST, waitUntil } from '#seeds/firebase/ports';
import { ROOT, startChild } from '#seeds/firebase/child-process';
import { freePort } from '#tests/support/ports';
import type { Driver, Size } from './driver';

/** Makes the toolbar of MiniBrowser so small that its window can be as narrow as a phone. */
const SMALL_TOOLBAR = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }\n';

/** How WebKitGTK begins the lines that it writes of a page's errors. */
const ERROR = /^CONSOLE (?:JS ERROR|[A-Z]+ ERROR|ERROR)/;

/** WebKitGTK's MiniBrowser on a screen of its own that nobody sees, by the W3C WebDriver of its package. */
export async function openWebkit(env: Record<string, string>, size: Size): Promise<Driver> {
	const config = join(ROOT, 'node_modules', '.cache', 'webkit');
	mkdirSync(join(config, 'gtk-3.0'), { recursive: true });
	writeFileSync(join(config, 'gtk-3.0', 'gtk.css'), SMALL_TOOLBAR);
	const port = await freePort();
	const screen = ['-a', '-s', '-screen 0 1920x1600x24'];
	const server = startChild('xvfb-run', [...screen, 'WebKitWebDriver', `--host=${HOST}`, `--port=${port}`], {
		env: { ...env, XDG_CONFIG_HOME: config, LANG: 'C.UTF-8' },
		log: `webkit-${port}.log`,
	});
	const url = `http://${HOST}:${port}`;
	try {
		await waitUntil('WebKitWebDriver', async () => (await fetch(`${url}/status`)).ok, { seconds: 30 });
		const browser = await new Builder().usingServer(url).withCapabilities(capabilities()).build();
		await fit(browser, size);
		return driverOf(browser, server);
	} catch (error) {
		await server.stop();
		throw error;
	}
}

function capabilities(): Capabilities {
	const args = ['--automation', '--enable-write-console-messages-to-stdout=true'];
	return new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args } });
}

/** Gives the page this size: the window is so much larger as its frame takes. */
async function fit(browser: WebDriver, { width, height }: Size): Promise<void> {
	const window = browser.manage().window();
	await window.setRect({ x: 0, y: 0, width, height });
	const inner = await browser.executeScript<number>('return innerHeight');
	await window.setRect({ width, height: height + height - inner });
}

function driverOf(browser: WebDriver, server: ReturnType<typeof startChild>): Driver {
	return {
		goto: (url) => browser.get(url),
		reload: () => browser.navigate().refresh(),
		evaluate: (expression) => browser.executeAsyncScript(`Promise.resolve(${expression}).then(arguments[0])`),
		find: async (expression) => {
			const element = await browser.executeScript<WebElement | null>(`return ${expression}`);
			return element ? { click: () => element.click(), type: (text) => element.sendKeys(text) } : undefined;
		},
		resize: (size) => fit(browser, size),
		screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
		errors: () =>
			readFileSync(server.log, 'utf8')
				.split('\n')
				.filter((line) => ERROR.test(line)),
		close: async () => {
			await browser.quit();
			await server.stop();
		},
	};
}
