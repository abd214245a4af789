import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from '#seeds/firebase/child-process';
import { HOST } from '#seeds/firebase/ports';
import type { Client } from '#seeds/replay/client';
import type { Letters } from './letters';
import { Mailbox, type Phone } from './mailbox';
import { PushService } from './push-service';

/** What a button of the page asks for. */
const Press = z.discriminatedUnion('press', [
	z.object({ press: z.literal('read'), id: z.int() }),
	z.object({ press: z.literal('power'), device: z.string(), on: z.boolean() }),
]);

const BODY_MAX = 4096;

/** Starts the mailbox of a town; answers the address of its page. */
export async function startMailbox(
	{ client, phones, letters }: { client: Client; phones: Phone[]; letters: Letters },
	port: number,
): Promise<string> {
	const mailbox = new Mailbox(client, phones);
	const origin = `http://${HOST}:${port}`;
	const service = await PushService.start({
		port,
		onPush: ({ phone, text }) => void mailbox.take(phone, text).catch(console.error),
		otherwise: (request, response) =>
			void answer(request, response, { mailbox, letters, origin }).catch((error: unknown) =>
				response.writeHead(500).end(String(error)),
			),
	});
	await mailbox.register(service);
	return origin;
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	{ mailbox, letters, origin }: { mailbox: Mailbox; letters: Letters; origin: string },
): Promise<void> {
	const asked = `${request.method} ${request.url}`;
	if (asked === 'GET /') {
		const page = await readFile(join(ROOT, 'seeds', 'mailbox', 'page.html'));
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
	} else if (asked === 'GET /state') {
		response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(mailbox.state(letters)));
	} else if (asked === 'POST /press' && request.headers.origin === origin) {
		const press = Press.safeParse(JSON.parse(await bodyOf(request)));
		if (!press.success) return void response.writeHead(400).end();
		await (press.data.press === 'read' ? mailbox.read(press.data.id) : mailbox.power(press.data.device, press.data.on));
		response.writeHead(204).end();
	} else response.writeHead(404).end();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) {
		chunks.push(chunk as Buffer);
		if (chunks.reduce((sum, { length }) => sum + length, 0) > BODY_MAX) throw new Error('too long');
	}
	return Buffer.concat(chunks).toString('utf8');
}
