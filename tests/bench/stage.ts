import { chromium as launcher, devices, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { LocalTown } from '#seeds/local-town';
import { linkOf } from '#seeds/local-town';
import type { Target } from '#seeds/replay/client';
import { HOST } from '#seeds/firebase/ports';
import { chromium } from '#tests/support/chromium';
import { sayYes } from '#tests/browser/steps';

/** How much slower than this machine the phone in mind is. */
export const SLOWER = 4;

/** What each measurement stands on: the seeded town behind the production build, and a browser. */
export class Stage {
	private constructor(
		readonly town: LocalTown,
		readonly browser: Browser,
	) {}

	static async open(town: LocalTown): Promise<Stage> {
		const { executablePath, args, env } = await chromium();
		return new Stage(town, await launcher.launch({ executablePath, args, env }));
	}

	get origin(): string {
		return this.town.emulators.origin;
	}

	get target(): Target {
		const { origin, operatorSecret, ports } = this.town.emulators;
		return { origin, operatorSecret, auth: `${HOST}:${ports.auth}` };
	}

	/** The link on a household's card. A card lets five devices in, so each measurement takes its own door. */
	householdLink(household: string): string {
		const card = this.town.script.cards.find(({ member, role }) => member === household && role === 'resident');
		if (!card) throw new Error(`no household ${household}`);
		return linkOf(this.origin, card).url;
	}

	/** A phone with storage of its own. */
	phone(): Promise<BrowserContext> {
		return this.browser.newContext({ ...devices['Pixel 7'], locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
	}

	/** A phone that came in by a card, at the list. */
	async joined(link: string): Promise<Page> {
		const page = await (await this.phone()).newPage();
		await page.goto(link);
		await sayYes(page);
		await page.locator(CIRCULAR).first().waitFor();
		return page;
	}
}

/** A circular in the list. */
export const CIRCULAR = 'a[href^="/circular/"]';

/** Makes a page as slow as the phone in mind. */
export async function slow(page: Page, times = SLOWER): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
}
