import type { Envelope } from '#contract/commands';
import type { MemberRef } from '#contract/ids';
import type { Change, Cursor, PullPage } from '#contract/pull';
import type { PushResult } from '#contract/push';
import type { Transport, Wanted } from '#sync/transport';
import { cursor, DEVICE } from './local-store';
import { member } from './sample-rows';

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

/** A server scripted by the test, which records its requests. */
export class Scripted implements Transport {
	pushes: string[][] = [];
	pulls: Wanted[][] = [];
	files: string[] = [];
	answerPush: (commands: Envelope[]) => PushResult[] | Promise<PushResult[]> = (commands) => commands.map(done);
	/** Nothing new by default. */
	answerPull: (wanted: Wanted[]) => PullPage[] | Promise<PullPage[]> = (wanted) =>
		wanted.map(({ as, cursor: at }) => page(as, [], at ?? cursor(1)));
	answerFile: (hash: string) => number | undefined | Promise<number | undefined> = () => undefined;
	/** What a file holds. */
	contentOf: (hash: string) => string = (hash) => hash;
	answerDevice: () => string | Promise<string> = () => DEVICE;

	async push(commands: Envelope[]): Promise<PushResult[]> {
		this.pushes.push(commands.map(({ id }) => id.replace(/^0+/, '')));
		return this.answerPush(commands);
	}

	async pull(wanted: Wanted[]): Promise<PullPage[]> {
		this.pulls.push(wanted);
		return this.answerPull(wanted);
	}

	async putFile(_as: MemberRef, { hash }: { hash: string }): Promise<number | undefined> {
		this.files.push(hash);
		return this.answerFile(hash);
	}

	async getFile(_as: MemberRef, hash: string): Promise<Blob> {
		this.files.push(hash);
		await this.answerFile(hash);
		return new Blob([this.contentOf(hash)]);
	}

	async device(): Promise<string> {
		return this.answerDevice();
	}
}
