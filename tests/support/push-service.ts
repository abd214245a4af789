import { createDecipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
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

/**
 * A push service on this machine (RFC 8030) together with the phones that hold the keys: what is sent to it is really
 * encrypted, and is decrypted as a browser would.
 */
export class PushService {
	readonly received: Received[] = [];
	readonly #phones = new Map<string, Keys>();
	readonly #answers = new Map<string, Answer>();
	readonly #server: Server;
	#waiting: (() => void)[] = [];

	private constructor(server: Server) {
		this.#server = server;
	}

	static async start(): Promise<PushService> {
		const server = createServer();
		const service = new PushService(server);
		server.on('request', (request, response) => {
			const phone = (request.url ?? '').slice(1);
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const answer = service.#answers.get(phone) ?? { status: 201 };
				if (answer === 'hang up') return void request.socket.destroy();
				const keys = service.#phones.get(phone);
				if (keys && answer.status === 201) {
					service.received.push({ phone, headers: request.headers, text: decrypt(Buffer.concat(chunks), keys) });
					for (const next of service.#waiting.splice(0)) next();
				}
				response.writeHead(keys ? answer.status : 404, answer.headers).end();
			});
		});
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		return service;
	}

	/** A new phone's subscription. */
	subscribe(phone: string): WebPushSubscription {
		const keys = { ecdh: createECDH('prime256v1'), auth: randomBytes(16) };
		const p256dh = keys.ecdh.generateKeys('base64url');
		this.#phones.set(phone, keys);
		const { port } = this.#server.address() as AddressInfo;
		return { endpoint: `http://127.0.0.1:${port}/${phone}`, keys: { p256dh, auth: keys.auth.toString('base64url') } };
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
