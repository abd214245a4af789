import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Command } from '#contract/commands';
import { ledger, reading } from '#i18n/words';
import { faultsOn } from '#tests/support/axe';
import { DESK, expect, test } from './browser';
import { actionsOutOfSight, faintIn, hindrances, resize } from './measures';
import { screensOf, THINGS } from './screens';
import { sayYes } from './steps';
import type { BrowserAssociation } from './association';

/** A circular for all in 1班 and 2班; nobody has a way yet, so that every list has its doors. */
const CIRCULAR: Command = {
	name: 'circular.publish',
	args: {
		id: 'c1',
		content: {
			title: '集会所の大掃除 Làm sạch 대청소 تنظيف',
			body: '集会所を掃除します。\n\nХолл убираем. 마을회관을 청소합니다. تنظيف القاعة المشتركة\n\n打扫集会所。',
			fields: { place: '椿原東集会所', contact: '副会長 藤原 086-000-1202' },
			category: 'cleaning',
			urgent: false,
			attachments: [],
		},
		audience: { to: 'all' },
	},
};

/** As long as a name may be, and without a place to break it. */
const LONG_NAME = '長曽我部左衛門三郎義親'.padEnd(40, '家');
const LONG: Command = { name: 'household.change', args: { id: 'h1', name: LONG_NAME, ways: [] } };

const PAPERS = [
	href('paperCircular', { id: 'c1' }),
	href('poster', { circular: 'c1' }),
	href('groupSheet', { group: 'g2', circular: 'c1' }),
];

async function deskOf(
	association: BrowserAssociation,
	open: (url: string) => Promise<Page>,
	seat: string,
): Promise<Page> {
	const page = await open(association.link(await association.seatCard(seat)));
	await sayYes(page);
	// Its rooms are there when all of the desk is: before that a page may be on its way from "not all here yet" to
	// itself.
	await expect(page.locator(`a[href="${href('keys')}"]`).first()).toBeVisible();
	return page;
}

/** Goes to a page of the desk; it is there when it has more than its frame. */
async function visit(page: Page, association: BrowserAssociation, path: string): Promise<void> {
	await page.goto(association.target.origin + path);
	await expect(page.locator('main :is(.paper, .printed)').filter({ visible: true }).first()).toBeVisible();
}

const written = (page: Page, size: string) => page.evaluate((text) => localStorage.setItem('kairan.text', text), size);

/** The sizes of letters and windows in which the desk is looked at. */
const SIZES = [
	['100', { width: 360, height: 800 }],
	['200', { width: 360, height: 800 }],
	['300', { width: 320, height: 640 }],
	['300', { width: 640, height: 320 }],
] as const;

/** Keeps a picture of the window where KAIRAN_SHOTS names a folder. */
async function keep(page: Page, name: string): Promise<void> {
	const { KAIRAN_SHOTS: shots } = process.env;
	if (shots) await page.screenshot({ path: `${shots}/${name.replaceAll(/[/ %]+/gu, '-')}.png` });
}

for (const [seat, role] of [
	['seat-chair', 'chair'],
	['seat-leader-1', 'groupLeader'],
] as const) {
	test(`every page of the desk fits a small phone and leaves room to read, in large letters too (${seat})`, async ({
		association,
		openPhone,
	}) => {
		await association.chair(CIRCULAR, LONG);
		const page = await deskOf(association, openPhone, seat);
		for (const path of screensOf(role, 'desk', THINGS)) {
			await visit(page, association, path);
			for (const [size, viewport] of SIZES) {
				const where = `${path} at ${size} % in ${viewport.width}`;
				await resize(page, size, viewport);
				await keep(page, where);
				expect.soft(await hindrances(page, size), where).toEqual([]);
				if (size === '300' && viewport.height > 600)
					expect.soft(await actionsOutOfSight(page), `out of sight: ${where}`).toEqual([]);
			}
		}
	});

	test(`every page of the desk reads at 7:1 in every theme (${seat})`, async ({ association, openPhone }) => {
		await association.chair(CIRCULAR);
		const page = await deskOf(association, openPhone, seat);
		for (const path of screensOf(role, 'desk', THINGS)) {
			await visit(page, association, path);
			expect.soft(await faintIn(page), path).toEqual([]);
		}
	});
}

test('a household with a name of 40 letters has all its pages in their window, in the largest letters', async ({
	association,
	openPhone,
}) => {
	await association.chair(CIRCULAR, LONG);
	const small = { viewport: { width: 320, height: 640 } };
	const phone = await openPhone(association.link(await association.householdCard('h1')), small);
	await written(phone, '300');
	await phone.reload();
	await expect(phone.getByText(LONG_NAME).first()).toBeVisible();
	expect.soft(await hindrances(phone, '300'), 'the card').toEqual([]);
	await sayYes(phone);
	for (const path of screensOf('resident', 'home', THINGS)) {
		await phone.goto(association.target.origin + path);
		await expect(phone.locator('main h1, main .title').filter({ visible: true }).first()).toBeVisible();
		await keep(phone, `long-name${path}`);
		expect.soft(await hindrances(phone, '300'), path).toEqual([]);
		expect.soft(await actionsOutOfSight(phone), path).toEqual([]);
	}
	await phone.goto(association.target.origin + href('circular', { id: 'c1' }));
	await phone.getByRole('button', { name: reading.press }).click();
	await expect(phone.getByText(LONG_NAME).first()).toBeVisible();
	await keep(phone, 'long-name-pressed');
	expect.soft(await hindrances(phone, '300'), 'the print').toEqual([]);
});

test('the papers break no rule of access beside a desk, either', async ({ association, openPhone }) => {
	await association.chair(CIRCULAR);
	const page = await deskOf(association, (url) => openPhone(url, DESK), 'seat-chair');
	for (const path of [...PAPERS, href('overview'), href('ledger', THINGS), href('handover')]) {
		await visit(page, association, path);
		const violations = await faultsOn(page);
		expect(
			violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
			path,
		).toEqual([]);
	}
});

test('a 班長 on a phone meets the number and what a tap does before the doors, and the way to the text above them', async ({
	association,
	openPhone,
}) => {
	await association.chair(CIRCULAR);
	const page = await deskOf(association, openPhone, 'seat-leader-1');
	await visit(page, association, href('ledger', THINGS));
	const top = async (what: ReturnType<Page['locator']>) => (await what.first().boundingBox())?.y ?? Infinity;
	const door = page.locator('[data-door]');
	await expect(door).toHaveCount(2);
	const order = [
		page.getByRole('heading', { level: 1 }),
		page.getByRole('link', { name: ledger.toText }),
		page.getByText(ledger.unreached, { exact: true }),
		page.getByRole('radio', { name: ledger.quick.paper }),
		door,
	];
	const tops = await Promise.all(order.map(top));
	expect(tops).toEqual([...tops].sort((a, b) => a - b));
	expect(tops.at(-1)).toBeLessThan(800);

	const text = page.getByRole('region', { name: ledger.text });
	await page.getByRole('link', { name: ledger.toText }).click();
	await expect(text).toBeInViewport();
	await page.getByRole('link', { name: ledger.toDoors }).click();
	await expect(page.getByText(ledger.unreached, { exact: true }).first()).toBeInViewport();

	// The six states are one tap away, and then they choose the doors.
	await page.getByRole('button', { name: ledger.showFilter }).click();
	await page.getByRole('radio', { name: new RegExp(`^${ledger.states.paper.word}`, 'u') }).check();
	await expect(page.getByText(ledger.noneOfState(ledger.states.paper.word))).toBeVisible();
});
