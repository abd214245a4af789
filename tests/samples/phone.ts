import { encodeTime } from 'ulid';
import type { Envelope } from '#contract/commands';
import type { MemberRef } from '#contract/ids';
import type { Change, Cursor, PullPage } from '#contract/pull';
import type { PushResult } from '#contract/push';
import type { Row } from '#contract/rows';
import { KairanDb, memberKey, type LocalMember, type OutboxEntry } from '#local/db';
import type { Chance } from '#local/dispatch';
import { localRow } from '#local/rows';
import type { Transport, Wanted } from '#sync/transport';
import { member } from './rows';

/** What tests of the phone begin with: a store, a member that is filled, a clock and ids that stand still. */
export const NOW = '2026-11-22T00:00:00.000Z';
export const DEVICE = 'd1';

let stores = 0;
export const openDb = () => new KairanDb(`test-${(stores += 1)}`);

/** A clock that stands at `now` and ids that count on from it. */
export function chanceAt(now = NOW): Chance {
	let count = 0;
	return { now: () => now, newId: () => encodeTime(Date.parse(now), 10) + String((count += 1)).padStart(16, '0') };
}

export const cursor = (shared: number, own = 0): Cursor => ({ shared, own, scope: 's' });

export function localMember(over: Partial<LocalMember> = {}): LocalMember {
	const who = over.member ?? member('resident');
	return {
		m: memberKey(who),
		member: who,
		associationName: '操南町内会',
		cursor: cursor(1),
		filled: true,
		state: 'live',
		device: DEVICE,
		filling: 1,
		refilling: false,
		...over,
	};
}

/** Puts a member and its confirmed rows in the store. */
export async function fill(db: KairanDb, local: LocalMember, rows: Row[] = []): Promise<LocalMember> {
	await db.members.put(local);
	await db.rows.bulkPut(rows.map((row) => localRow(local.m, row, local.filling)));
	return local;
}

/** The n-th command of a member as it waits in the outbox: a reading of the n-th circular. */
export function waiting(n: number, over: Partial<OutboxEntry> = {}): OutboxEntry {
	const as = { association: 'a1', member: 'h1' };
	const args = { circular: `c${n}`, version: 1 };
	const id = String(n).padStart(26, '0');
	return { id, v: 1, as, at: NOW, name: 'receipt.read', args, m: memberKey(as), state: 'pending', ...over };
}

export const page = (
	{ association, member: id }: MemberRef,
	changes: Change[],
	at: Cursor,
	more = false,
): PullPage => ({
	as: { association, member: id },
	status: 'page',
	member: member('resident', { association, member: id }),
	changes,
	cursor: at,
	more,
});

const done = ({ id }: Envelope): PushResult => ({ id, status: 'done' });

/** A server that does as the test says, and writes down what it was asked. */
export class Scripted implements Transport {
	pushes: string[][] = [];
	pulls: Wanted[][] = [];
	files: string[] = [];
	answerPush: (commands: Envelope[]) => PushResult[] | Promise<PushResult[]> = (commands) => commands.map(done);
	/** Nothing new by default. */
	answerPull: (wanted: Wanted[]) => PullPage[] | Promise<PullPage[]> = (wanted) =>
		wanted.map(({ as, cursor: at }) => page(as, [], at ?? cursor(1)));
	answerFile: (hash: string) => void | Promise<void> = () => undefined;
	answerDevice: () => string | Promise<string> = () => DEVICE;

	async push(commands: Envelope[]): Promise<PushResult[]> {
		this.pushes.push(commands.map(({ id }) => id.replace(/^0+/, '')));
		return this.answerPush(commands);
	}

	async pull(wanted: Wanted[]): Promise<PullPage[]> {
		this.pulls.push(wanted);
		return this.answerPull(wanted);
	}

	async putFile(_as: MemberRef, { hash }: { hash: string }): Promise<void> {
		this.files.push(hash);
		return this.answerFile(hash);
	}

	async getFile(_as: MemberRef, hash: string): Promise<Blob> {
		this.files.push(hash);
		await this.answerFile(hash);
		return new Blob([hash]);
	}

	async device(): Promise<string> {
		return this.answerDevice();
	}
}
