import type { Envelope } from '#contract/commands';
import type { MemberRef, Sha256 } from '#contract/ids';
import { ROWS_VERSION, type PullRequest } from '#contract/pull';
import { getAttachment, putAttachment, type Upload } from './attachments';
import { json, type Client } from './client';
import { readPull, readPush, type YieldToMain } from './replies';

const TIMEOUT_MS = 30_000;

interface TransportDeps {
	client: Client;
	device: () => Promise<string>;
	yieldToMain: YieldToMain;
}

/** The four calls of the sync loop and who makes them, over HTTP. It fits `Transport` of the sync room. */
export function createTransport({ client, device, yieldToMain }: TransportDeps) {
	const post = async (path: string, body: unknown) =>
		json(
			await client({
				method: 'POST',
				path,
				signing: 'always',
				timeout: TIMEOUT_MS,
				type: 'application/json',
				body: JSON.stringify(body),
			}),
		);
	return {
		device,
		push: async (commands: Envelope[]) => readPush(await post('push', { commands })),
		pull: async (members: PullRequest['members']) =>
			readPull(await post('pull', { v: ROWS_VERSION, members }), yieldToMain),
		putFile: (as: MemberRef, file: Upload) => putAttachment(client, as, file),
		getFile: (as: MemberRef, hash: Sha256) => getAttachment(client, as, hash),
	};
}
