import { expect, test as base, type Page } from '@playwright/test';
import { faultsOn } from '#tests/support/axe';
import { Watch } from '../browser/watch';
import { outside } from '../browser/steps';

/** Rules about a whole page; a component is a part of one. */
const OF_PAGES = [
	'heading-order',
	'landmark-main-is-top-level',
	'landmark-no-duplicate-main',
	'landmark-unique',
	'region',
	'page-has-heading-one',
];

const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ context }, use) => {
			const watch = new Watch();
			await watch.over(context);
			await use(watch);
			expect(watch.seen, 'errors that the pages met').toEqual([]);
		},
		{ auto: true },
	],
	baseURL: async ({}, use) => use(process.env.KAIRAN_GALLERY ?? ''),
});

/** What is looked at: everything that lies on a page, all at once, and every dialog alone. */
async function addresses(page: Page): Promise<string[]> {
	await page.goto('.');
	const dialogs = await page
		.locator('[data-modal]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-modal')));
	return ['', ...dialogs.filter((name) => name !== null)];
}

async function show(page: Page, shown: string, size: string): Promise<void> {
	await page.goto(`?${new URLSearchParams({ show: shown, size }).toString()}`);
	await page.locator('[data-example]').first().waitFor({ state: 'attached' });
}

/** A picture of each component that is shown. */
async function picture(page: Page, fileOf: (name: string) => string): Promise<void> {
	for (const section of await page.locator('[data-component]').all()) {
		const examples = section.locator('[data-example]');
		if ((await examples.count()) === 0) continue;
		const [component, first] = [
			await section.getAttribute('data-component'),
			await examples.first().getAttribute('data-example'),
		];
		await section.screenshot({ path: fileOf(`${component}-${first}`) });
	}
}

/**
 * What can be pressed and is smaller than this many px. A label is pressed with its box; a link in a line of text may
 * be low.
 */
function smallerThan(page: Page, least: number): Promise<string[]> {
	return page.locator('[data-example]').evaluateAll((roots, px) => {
		const all = roots.flatMap((root) => [
			...root.querySelectorAll(
				'button, a[href]:not(.unseen, p a), input:not(.unseen), label.button, select, textarea, summary',
			),
		]);
		return all.flatMap((one) => {
			const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
			return Math.min(width, height) < px ? [`${one.outerHTML.slice(0, 80)} ${width} × ${height}`] : [];
		});
	}, least);
}

const LOOKS = {
	'100 %, light': { size: '100', media: { colorScheme: 'light' } },
	'300 %, light': { size: '300', media: { colorScheme: 'light' } },
	'100 %, dark': { size: '100', media: { colorScheme: 'dark' } },
	'100 %, forced colours': { size: '100', media: { forcedColors: 'active' } },
} as const;

for (const [look, { size, media }] of Object.entries(LOOKS))
	test(`components break no rule of access: ${look}`, async ({ page }) => {
		const { KAIRAN_SHOTS: shots } = process.env;
		test.setTimeout(180_000);
		await page.emulateMedia(media);
		const found: string[] = [];
		for (const shown of await addresses(page)) {
			await show(page, shown, size);
			if (shots) await picture(page, (name) => `${shots}/${look}/${name}.png`);
			const violations = await faultsOn(page, (axe) => axe.include('[data-example]').disableRules(OF_PAGES));
			found.push(...violations.map(({ id, nodes }) => `${shown}: ${id} ${nodes[0]?.html}`));
		}
		expect(found).toEqual([]);
	});

for (const width of [320, 360])
	test(`no component is wider than ${width} px in letters three times as large`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const shown of await addresses(page)) {
			await show(page, shown, '300');
			expect(await outside(page), shown).toEqual([]);
		}
	});

for (const [size, least] of [
	['100', 48],
	['300', 60],
] as const)
	test(`what can be pressed measures ${least} px or more at ${size} %`, async ({ page }) => {
		for (const shown of await addresses(page)) {
			await show(page, shown, size);
			expect(await smallerThan(page, least), shown).toEqual([]);
		}
	});

test('a dialog that fails says why and keeps what was typed, one that goes well closes', async ({ page }) => {
	await show(page, 'FormDialog/fails', '100');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox').fill('台所のスマホ');
	await dialog.getByRole('button', { name: '取り下げる' }).click();
	await expect(dialog.getByRole('alert')).toContainText('もう取り下げられています');
	await expect(dialog.getByRole('textbox')).toHaveValue('台所のスマホ');

	await show(page, 'FormDialog/field-says-it', '100');
	await dialog.getByRole('button', { name: '変える' }).click();
	await expect(dialog).toBeVisible();
	await expect(dialog.getByRole('alert')).toHaveCount(0);

	await show(page, 'FormDialog/incomplete', '100');
	await dialog.getByRole('textbox').press('Enter');
	await expect(dialog).toBeVisible();

	await show(page, 'FormDialog/goes-well', '100');
	await dialog.getByRole('textbox').press('Enter');
	await expect(dialog).toHaveCount(0);
});
