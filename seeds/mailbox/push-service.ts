import { createDecipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto';
import {
	createServer,
	type IncomingHttpHeaders,
	type IncomingMessage,
	type RequestListener,
	type Server,
	type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebPushSubscription } from '#contract/subscription';

/** A push as its service got it, and as its phone reads it. */
export interface Received {
	phone: string;
	headers: IncomingHttpHeaders;
	text: string;
}

/** How the service answers a phone's next pushes: a status, with a header perhaps; `hang up` closes without a word. */
export type Answer = { status: number; headers?: Record<string, string> } | 'hang up';

interface Keys {
	ecdh: ECDH;
	auth: Buffer;
}

interface Options {
	/** A free one when left out. */
	port?: number;
	onPush?: (received: Received) => void;
	/** Answers what is no push. */
	otherwise?: RequestListener;
}

/**
 * A push service on this machine (RFC 8030) together with the phones that hold the keys: what is sent to it is really
 * encrypted, and is decrypted as a browser would.
 */
export class PushService {
	readonly received: Received[] = [];
	readonly #phones = new Map<string, Keys>();
	readonly #answers = new Map<string, Answer>();
	readonly #server: Server;
	readonly #onPush: Options['onPush'];
	#waiting: (() => void)[] = [];

	private constructor(server: Server, onPush: Options['onPush']) {
		this.#server = server;
		this.#onPush = onPush;
	}

	static async start({ port = 0, onPush, otherwise }: Options = {}): Promise<PushService> {
		const server = createServer();
		const service = new PushService(server, onPush);
		server.on('request', (request, response) => {
			if (request.method === 'POST' && request.headers['content-encoding'] === 'aes128gcm')
				service.#take(request, response);
			else if (otherwise) otherwise(request, response);
			else response.writeHead(404).end();
		});
		await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready));
		return service;
	}

	#take(request: IncomingMessage, response: ServerResponse): void {
		const phone = decodeURIComponent((request.url ?? '').slice(1));
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const answer = this.#answers.get(phone) ?? { status: 201 };
			if (answer === 'hang up') return void request.socket.destroy();
			const keys = this.#phones.get(phone);
			if (keys && answer.status === 201) {
				const received = { phone, headers: request.headers, text: decrypt(Buffer.concat(chunks), keys) };
				this.received.push(received);
				this.#onPush?.(received);
				for (const next of this.#waiting.splice(0)) next();
			}
			response.writeHead(keys ? answer.status : 404, answer.headers).end();
		});
	}

	/** A new phone's subscription. */
	subscribe(phone: string): WebPushSubscription {
		const keys = { ecdh: createECDH('prime256v1'), auth: randomBytes(16) };
		const p256dh = keys.ecdh.generateKeys('base64url');
		this.#phones.set(phone, keys);
		const { port } = this.#server.address() as AddressInfo;
		return {
			endpoint: `http://127.0.0.1:${port}/${encodeURIComponent(phone)}`,
			keys: { p256dh, auth: keys.auth.toString('base64url') },
		};
	}

	/** Resolves once so many pushes came. */
	async took(count: number): Promise<void> {
		while (this.received.length < count) await new Promise<void>((next) => this.#waiting.push(next));
	}

	/** From now on the service answers so for this phone. */
	answer(phone: string, answer: Answer): void {
		this.#answers.set(phone, answer);
	}

	stop(): Promise<void> {
		return new Promise((done) => {
			this.#server.close(() => done());
			this.#server.closeAllConnections();
		});
	}
}

/** One record of `aes128gcm` (RFC 8188) with the keys of RFC 8291. */
function decrypt(body: Buffer, { ecdh, auth }: Keys): string {
	const salt = body.subarray(0, 16);
	const length = body.readUInt8(20);
	const sender = body.subarray(21, 21 + length);
	const secret = ecdh.computeSecret(sender);
	const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), sender]);
	const ikm = Buffer.from(hkdfSync('sha256', secret, auth, info, 32));
	const key = Buffer.from(hkdfSync('sha256', ikm, salt, 'Content-Encoding: aes128gcm\0', 16));
	const nonce = Buffer.from(hkdfSync('sha256', ikm, salt, 'Content-Encoding: nonce\0', 12));
	const record = body.subarray(21 + length);
	const decipher = createDecipheriv('aes-128-gcm', key, nonce);
	decipher.setAuthTag(record.subarray(-16));
	const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
	return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
}
