import puppeteer, { type ConsoleMessage, type ElementHandle, type LaunchOptions } from 'puppeteer-core';
import type { Driver, Size } from './driver';

/** Chromium by its own protocol, Firefox by WebDriver BiDi: Puppeteer speaks both behind one interface. */
export async function openByPuppeteer(options: LaunchOptions, size: Size): Promise<Driver> {
	const browser = await puppeteer.launch({ ...options, headless: true, defaultViewport: null });
	const page = await browser.newPage();
	await page.setViewport(size);
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message: ConsoleMessage) => message.type() === 'error' && errors.push(message.text()));
	return {
		goto: async (url) => void (await page.goto(url)),
		reload: async () => void (await page.reload()),
		evaluate: (expression) => page.evaluate(expression),
		find: async (expression) => {
			const element = (await page.evaluateHandle(expression)).asElement() as ElementHandle<Element> | null;
			return element ? { click: () => element.click(), type: (text) => element.type(text) } : undefined;
		},
		resize: (wanted) => page.setViewport(wanted),
		screenshot: async () => Buffer.from(await page.screenshot()),
		print: () => page.pdf({ format: 'a4', preferCSSPageSize: true, printBackground: true }),
		errors: () => errors,
		close: () => browser.close(),
	};
}
