import type { Page } from '@playwright/test';
import type { Command } from '#contract/commands';
import type { Way } from '#contract/households';
import { desk, ledger, overview, paper } from '#i18n/words';
import { faultsOn } from '#tests/support/axe';
import { DESK, expect, test } from './browser';
import { BACK_TO_DESK, lookAt, outside, readyOffline, sayYes } from './steps';
import type { BrowserAssociation } from './association';

const TITLE = '用水路の清掃';
const NAMES = ['赤木 キヨ', '岡本 修', '大森 ハル', '三宅 節子'];

/** In 1班: h1 reads on its phone, h2 does too and wishes paper. In 2班: h3 has nothing, h4 is told. */
async function publish(association: BrowserAssociation): Promise<void> {
	for (const household of ['h1', 'h2']) await association.enter(await association.householdCard(household));
	const wish = (id: string, name: string, ways: Way[]): Command => ({
		name: 'household.change',
		args: { id, name, ways },
	});
	const fields = { when: { day: '2027-01-17', from: '08:00' }, place: '椿橋', bring: '長靴' } as const;
	const body = '泥を上げます。\n\n小雨ならおこないます。';
	const content = { title: TITLE, body, fields, category: 'cleaning', urgent: false, attachments: [] } as const;
	await association.chair(
		wish('h2', '大森 ハル', ['app', 'paper']),
		{
			name: 'circular.publish',
			args: { id: 'c1', content: { ...content, attachments: [] }, audience: { to: 'all' } },
		},
		{ name: 'message.send', args: { id: 'm1', text: '今朝は中止です。', audience: { to: 'all' }, urgent: true } },
		{ name: 'receipt.tick', args: { circular: 'c1', household: 'h4', way: 'told' } },
	);
	await association.as('h1', { name: 'receipt.read', args: { circular: 'c1', version: 1 } });
}

async function seat(association: BrowserAssociation, open: (url: string) => Promise<Page>, id: string): Promise<Page> {
	const page = await open(association.link(await association.seatCard(id)));
	await sayYes(page);
	await expect(page.getByText(TITLE).first()).toBeVisible();
	return page;
}

/** What would come out of the printer. */
async function printed(page: Page): Promise<{ pages: number; text: string }> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	await page.emulateMedia({ media: 'print' });
	const text = await page.locator('body').innerText();
	await page.emulateMedia({ media: null });
	return { pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, text };
}

/** The looks at paper that wait on this phone, and those that the server told it of. */
const looks = (page: Page) =>
	page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done) => {
			const opening = indexedDB.open('kairan');
			opening.onsuccess = () => done(opening.result);
		});
		const all = <T>(table: string): Promise<T[]> =>
			new Promise((done) => {
				const asked = db.transaction(table).objectStore(table).getAll();
				asked.onsuccess = () => done(asked.result as T[]);
			});
		const pending = await all<{ name: string; args: { what?: string } }>('outbox');
		const audits = await all<{ row: { what?: string } }>('rows');
		db.close();
		return {
			pending: pending.filter(({ name, args }) => name === 'audit.look' && args.what === 'print').length,
			told: audits.filter(({ row }) => row.what === 'look.print').length,
		};
	});

const named = (text: string) => NAMES.filter((name) => text.includes(name));

test('the sheet of a 班 holds every door that needs paper or word and no other, and printing it leaves one line', async ({
	association,
	openPhone,
}) => {
	await publish(association);
	const page = await seat(association, (url) => openPhone(url, DESK), 'seat-chair');
	const origin = association.target.origin;

	await page.goto(`${origin}/desk/paper/circular/c1`);
	await expect(page.getByText(paper.neededSum('2'))).toBeVisible();
	await page.getByRole('link', { name: paper.groupLink('1班', '1') }).click();
	await expect(page.getByRole('cell', { name: paper.group.states.unread })).toBeVisible();
	const first = await printed(page);
	expect(named(first.text)).toEqual(['大森 ハル']);
	expect(first.pages).toBe(1);
	expect(first.text).not.toContain(paper.print);

	await page.goto(`${origin}/desk/paper/group/g2/c1`);
	await expect(page.getByText(paper.group.sum('2', '1'))).toBeVisible();
	expect(named((await printed(page)).text)).toEqual(['赤木 キヨ']);
	await page.getByRole('radio', { name: paper.group.all }).check();
	await expect(page.getByRole('cell', { name: paper.group.states.told })).toBeVisible();
	expect(named((await printed(page)).text)).toEqual(['赤木 キヨ', '岡本 修']);

	// A look that the server took is in neither table until the next pull.
	await expect.poll(() => looks(page)).toEqual({ pending: 0, told: 3 });
});

test('a circular, a poster and a message each fill one page, and the shell stays on the screen', async ({
	association,
	openPhone,
}) => {
	await publish(association);
	const page = await seat(association, (url) => openPhone(url, DESK), 'seat-chair');
	const origin = association.target.origin;
	for (const path of ['circular/c1', 'poster/c1', 'circular/m1']) {
		await page.goto(`${origin}/desk/paper/${path}`);
		await expect(page.getByRole('img', { name: /スマートフォン/ }).first()).toBeVisible();
		const { pages, text } = await printed(page);
		expect(pages, path).toBe(1);
		expect(text, path).toContain(association.name);
		expect(text, path).not.toContain(BACK_TO_DESK);
		expect(named(text), path).toEqual([]);
		if (path === 'circular/m1') expect(text.match(/今朝は中止です。/g)).toHaveLength(2);
	}
});

test('a 班長 at a door with five circulars ticks them all with one press, without signal, and takes it back', async ({
	association,
	openPhone,
}) => {
	const messages = [1, 2, 3, 4, 5].map((n): Command => {
		const args = { id: `m${n}`, text: `お知らせの${n}つめです。`, audience: { to: 'all' }, urgent: n === 1 } as const;
		return { name: 'message.send', args };
	});
	await association.chair(...messages);
	const leader = await openPhone(association.link(await association.seatCard('seat-leader-2')));
	await sayYes(leader);
	const opened = leader.getByRole('region', { name: desk.toReach });
	await expect(opened.getByRole('article').first()).toContainText('お知らせの1つめです。');
	await lookAt(leader, 'to-reach');
	await leader.getByRole('radio', { name: desk.byDoor }).check();
	await readyOffline(leader);
	await leader.context().setOffline(true);
	const all = leader.getByRole('button', { name: desk.handAll('赤木 キヨ', '5', true) });
	await expect(leader.locator('[data-errand] h3')).toHaveText(['赤木 キヨ', '岡本 修']);
	await all.click();
	await expect(leader.locator('[data-errand="h3"]')).toContainText(desk.handedHere('5'));
	await expect(leader.locator('[data-errand="h3"]')).toBeFocused();
	await expect(leader.locator('[data-errand="h4"]').getByRole('button')).toBeVisible();
	await lookAt(leader, 'by-door');
	await leader.getByRole('button', { name: desk.undo }).click();
	await expect(all).toBeFocused();
	await all.click();
	await expect(leader.locator('[data-errand="h3"]')).toContainText(desk.handedHere('5'));
	await leader.context().setOffline(false);
	await leader.goto(`${association.target.origin}/desk/circular/m5`);
	await expect(leader.locator('[data-door="h3"] [data-state="paper"]')).toBeVisible();
	await expect(leader.locator('[data-door="h4"] [data-state="unreached"]')).toBeVisible();
});

test('a 班長 ticks door after door without signal, takes one back, and the desk sees the rest', async ({
	association,
	openPhone,
}) => {
	await publish(association);
	const chair = await seat(association, (url) => openPhone(url, DESK), 'seat-chair');
	const leader = await seat(association, openPhone, 'seat-leader-2');
	await leader.goto(`${association.target.origin}/desk/circular/c1`);
	await expect(leader.locator('[data-door]')).toHaveCount(2);
	await readyOffline(leader);
	await leader.context().setOffline(true);

	await leader.getByRole('radio', { name: ledger.quick.paper }).check();
	await leader.locator('[data-door="h3"]').click();
	await expect(leader.getByText(ledger.ticked.paper('赤木 キヨ'))).toBeVisible();
	await leader.locator('[data-door="h4"]').click();
	await expect(leader.getByText(ledger.ticked.paper('岡本 修'))).toBeVisible();
	await leader.getByRole('button', { name: ledger.undo }).click();
	await expect(leader.locator('[data-door="h4"] [data-state="told"]')).toBeVisible();
	await expect(leader.locator('[data-door="h3"] [data-state="paper"]')).toBeVisible();

	await chair.goto(`${association.target.origin}/desk/circular/c1`);
	await expect(chair.locator('[data-door="h3"] [data-state="unreached"]')).toBeVisible();
	await leader.context().setOffline(false);
	await leader.getByRole('radio', { name: ledger.quick.open }).check();
	await expect(leader.locator('[data-door].unsent')).toHaveCount(0);
	await chair.reload();
	await expect(chair.locator('[data-door="h3"] [data-state="paper"]')).toBeVisible();
	await chair.locator('[data-door="h3"]').click();
	await expect(chair.getByText(ledger.by('2班 班長'))).toBeVisible();
	await expect(chair.getByText(ledger.tickHint.told)).toBeVisible();
});

test('the year of a small association is one sheet, without what it was chosen with', async ({
	association,
	openPhone,
}) => {
	await publish(association);
	const page = await seat(association, (url) => openPhone(url, DESK), 'seat-chair');
	await page.goto(`${association.target.origin}/desk/overview`);
	await expect(page.getByRole('table').first()).toBeVisible();
	const { pages, text } = await printed(page);
	expect(pages).toBe(1);
	expect(text).toContain(TITLE);
	expect(text).not.toContain(overview.lead);
});

test('the screens of paper, ledger and overview fit a phone at every letter size and break no rule of access', async ({
	association,
	openPhone,
}) => {
	await publish(association);
	const card = await seat(association, openPhone, 'seat-chair');
	const paths = [
		...['paper/circular/c1', 'paper/circular/m1', 'paper/poster/c1', 'paper/group/g2/c1'],
		...['circular/c1', 'overview'],
	];
	for (const path of paths) {
		for (const [text, scheme] of [
			['100', 'light'],
			['300', 'light'],
			['100', 'dark'],
		] as const) {
			await card.emulateMedia({ colorScheme: scheme });
			await card.evaluate((size) => localStorage.setItem('kairan.text', size), text);
			await card.goto(`${association.target.origin}/desk/${path}`);
			await expect(card.getByRole('heading').first()).toBeAttached();
			const name = path === 'overview' ? overview.year : undefined;
			if (name) await expect(card.getByLabel(name, { exact: true })).toBeVisible();
			else await expect(card.locator('.a4, [data-door]').first()).toBeVisible();
			expect(await outside(card), `${path} ${text}`).toEqual([]);
			const violations = await faultsOn(card);
			expect(
				violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
				`${path} ${text} ${scheme}`,
			).toEqual([]);
			const shot = process.env.KAIRAN_SHOTS;
			const file = `${path.replaceAll('/', '-')}-${text}-${scheme}.png`;
			if (shot) await card.screenshot({ path: `${shot}/${file}`, fullPage: true });
		}
	}
});
