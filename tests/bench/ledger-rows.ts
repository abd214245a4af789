import type { Page } from '@playwright/test';
import type { Household } from '#contract/households';
import type { Circular, Receipt, Row } from '#contract/rows';
import { memberKeyOf, type LocalMember, type LocalRow } from '#local/db';
import { localRow } from '#local/confirmed-rows';

/** A neighbourhood as a chair's phone holds it. */
export interface Neighbourhood {
	member: LocalMember;
	rows: LocalRow[];
}

const AT = '2026-11-20T00:00:00.000Z';
const FAMILIES = ['佐藤', '三宅', '藤原', '岡本', '大森', '赤木', '難波', '小野田', '長谷川', '東久世'];

const householdOf = (i: number, group: number): Household => ({
	id: `h${i}`,
	name: `${FAMILIES[i % FAMILIES.length]} ${i}`,
	order: i,
	ways: i % 4 === 0 ? ['paper'] : ['app'],
	stays: [{ group: `g${group}`, officer: false, from: 1 }],
	deviceCounts: { self: i % 4 === 0 ? 0 : 1, family: 0 },
});

export const circularOf = (over: Partial<Circular> = {}): Circular => ({
	id: 'c1',
	form: 'circular',
	content: {
		title: '用水路の清掃について',
		body: '用水路の泥を上げます。',
		fields: {},
		category: 'cleaning',
		urgent: false,
		attachments: [],
	},
	audience: { to: 'all' },
	version: 1,
	corrections: [],
	state: 'published',
	publishedAt: AT,
	publishedSeq: 5000,
	by: { seat: 'chair', title: '会長' },
	...over,
});

/** Two of three doors have answered, by all four ways in turn. */
function receiptOf(circular: string, i: number): Receipt[] {
	const [way] = [['readBySelf'], ['paper'], [], ['readBySelf'], ['told'], ['readByFamily']][i % 6] ?? [];
	if (!way) return [];
	const at = `2026-11-2${i % 8}T0${i % 10}:00:00.000Z`;
	return [{ circular, household: `h${i}`, [way]: way.startsWith('read') ? { at, version: 1 } : { at, by: 'chair' } }];
}

/** `doors` households in `groups` 班, and the circulars with the receipts of each. */
export function neighbourhood(doors: number, groups: number, circulars = [circularOf()]): Neighbourhood {
	const memberKey = memberKeyOf({ association: 'bench', member: 'chair' });
	const member = { association: 'bench', member: 'chair', role: 'chair', name: '会長' } as const;
	const all: Row[] = [
		{
			kind: 'association',
			row: { id: 'bench', name: '椿原東町内会', district: '椿原学区', phone: '086-000-1200' },
		},
		...Array.from({ length: groups }, (_, i): Row => ({
			kind: 'group',
			row: { id: `g${i}`, name: `${i + 1}班`, order: i, state: 'active' },
		})),
		...Array.from({ length: doors }, (_, i): Row => ({
			kind: 'household',
			row: householdOf(i, Math.floor((i * groups) / doors)),
		})),
		...circulars.map((row): Row => ({ kind: 'circular', row })),
		...circulars.flatMap(({ id }) =>
			Array.from({ length: doors }, (_, i) => receiptOf(id, i))
				.flat()
				.map((row): Row => ({ kind: 'receipt', row })),
		),
	];
	return {
		member: {
			m: memberKey,
			member,
			associationName: '椿原東町内会',
			cursor: null,
			filled: true,
			state: 'live',
			device: 'bench',
			filling: 1,
			refilling: false,
		},
		rows: all.map((row) => localRow(memberKey, row, 1)),
	};
}

/** Writes it into the store of the app that is open in the page: nothing of it ever came from a server. */
export async function putInto(page: Page, { member, rows }: Neighbourhood): Promise<void> {
	await page.evaluate(
		async ({ member, rows }) => {
			const db = await new Promise<IDBDatabase>((done, fail) => {
				const opening = indexedDB.open('kairan');
				opening.onsuccess = () => done(opening.result);
				opening.onerror = () => fail(opening.error);
			});
			const writing = db.transaction(['members', 'rows'], 'readwrite');
			writing.objectStore('members').put(member);
			for (const row of rows) writing.objectStore('rows').put(row);
			await new Promise<void>((done, fail) => {
				writing.oncomplete = () => done();
				writing.onerror = () => fail(writing.error);
			});
			db.close();
		},
		{ member, rows },
	);
}
