import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import * as z from 'zod/mini';

/** What Firefox says, as far as it is answered here: https://mozilla-services.github.io/autopush-rs/api/websocket.html */
const Said = z.discriminatedUnion('messageType', [
	z.object({ messageType: z.literal('hello') }),
	z.object({ messageType: z.literal('register'), channelID: z.string() }),
	z.object({ messageType: z.literal('unregister'), channelID: z.string() }),
	z.object({ messageType: z.literal('ack'), updates: z.array(z.object({ code: z.int() })) }),
]);
type Said = z.infer<typeof Said>;

/** Of an `ack`: the worker has the push, decrypted. */
const DELIVERED = 100;

/**
 * Mozilla's push service on this machine, for Firefox itself: the browser subscribes over a WebSocket, and is handed
 * each push as our server sent it, still encrypted to it alone.
 */
export class Autopush {
	readonly #server: Server;
	readonly #sockets: WebSocketServer;
	/** The connection of the browser that has each subscription. */
	readonly #channels = new Map<string, WebSocket>();
	#delivered = 0;
	#waiting: (() => void)[] = [];

	private constructor(server: Server) {
		this.#server = server;
		this.#sockets = new WebSocketServer({ server });
		this.#sockets.on('connection', (socket) =>
			socket.on('message', (data: Buffer) => {
				const said = Said.safeParse(JSON.parse(data.toString()));
				if (said.success) this.#answer(socket, said.data);
			}),
		);
		server.on('request', (request, response) => this.#forward(request, response));
	}

	static async start(): Promise<Autopush> {
		const server = createServer();
		const service = new Autopush(server);
		await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
		return service;
	}

	/** The settings by which Firefox subscribes here. */
	get preferences(): Record<string, unknown> {
		return {
			'dom.push.serverURL': `ws://${this.#host}/`,
			'dom.push.testing.allowInsecureServerURL': true,
			// The tools that drive a browser switch it off.
			'dom.push.connection.enabled': true,
			// The person's yes, which no driver can press.
			'permissions.default.desktop-notification': 1,
			// Without a desktop around it Firefox draws its notices itself.
			'alerts.useSystemBackend': false,
		};
	}

	get #host(): string {
		return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	/** Resolves once so many pushes have come to a worker. */
	async delivered(count: number): Promise<void> {
		while (this.#delivered < count) await new Promise<void>((next) => this.#waiting.push(next));
	}

	#answer(socket: WebSocket, said: Said): void {
		const reply = (fields: object) => socket.send(JSON.stringify({ ...said, status: 200, ...fields }));
		switch (said.messageType) {
			case 'hello':
				return reply({ uaid: randomBytes(16).toString('hex'), use_webpush: true, broadcasts: {} });
			case 'register':
				this.#channels.set(said.channelID, socket);
				return reply({ pushEndpoint: `http://${this.#host}/${said.channelID}` });
			case 'unregister':
				this.#channels.delete(said.channelID);
				return reply({});
			case 'ack':
				this.#delivered += said.updates.filter(({ code }) => code === DELIVERED).length;
				for (const next of this.#waiting.splice(0)) next();
		}
	}

	/** A push of our server (RFC 8030), handed on as it came. */
	#forward(request: IncomingMessage, response: ServerResponse): void {
		const channelID = (request.url ?? '').slice(1);
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const socket = this.#channels.get(channelID);
			const data = Buffer.concat(chunks).toString('base64url');
			const headers = { encoding: request.headers['content-encoding'] };
			const version = randomBytes(8).toString('hex');
			socket?.send(JSON.stringify({ messageType: 'notification', channelID, version, data, headers }));
			response.writeHead(socket ? 201 : 404).end();
		});
	}

	stop(): Promise<void> {
		return new Promise((done) => {
			for (const socket of this.#sockets.clients) socket.terminate();
			this.#sockets.close();
			this.#server.close(() => done());
			this.#server.closeAllConnections();
		});
	}
}
