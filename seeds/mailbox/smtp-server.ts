import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as its server took it. */
export interface TakenMail {
	from: string;
	to: string;
	raw: Buffer;
}

/**
 * How the server treats mails to an address: an answer to RCPT or to the whole mail, or it closes in the middle of the
 * mail, or after it without a word.
 */
export type Treatment = { rcpt: string } | { data: string } | 'close in mid-DATA' | 'close before the answer' | 'hang';

/** An SMTP server on this machine that keeps what it is sent. It speaks the real protocol, by `smtp-server`. */
export class MailServer {
	readonly taken: TakenMail[] = [];
	/** Connections that were opened to it. */
	connections = 0;
	readonly #treatments = new Map<string, Treatment>();
	readonly #sockets = new Set<Socket>();
	readonly #server: SMTPServer;
	#sender: string | undefined;

	private constructor(onMail?: (mail: TakenMail) => void) {
		this.#server = new SMTPServer({
			disabledCommands: ['STARTTLS', 'AUTH'],
			disableReverseLookup: true,
			// It would refuse `"a..b"@docomo.ne.jp`, which is right by the standard.
			lenientAddressParsing: true,
			onConnect: (_, done) => {
				this.connections += 1;
				done();
			},
			onMailFrom: (_, __, done) => done(this.#sender === undefined ? null : answer(this.#sender)),
			onRcptTo: ({ address }, _, done) => {
				const treatment = this.#treatments.get(address);
				if (treatment === 'hang') return;
				done(typeof treatment === 'object' && 'rcpt' in treatment ? answer(treatment.rcpt) : null);
			},
			onData: (stream, { envelope }, done) => {
				const to = envelope.rcptTo[0]?.address ?? '';
				const treatment = this.#treatments.get(to);
				if (treatment === 'close in mid-DATA') return this.#closeAll();
				const chunks: Buffer[] = [];
				stream.on('data', (chunk: Buffer) => chunks.push(chunk));
				stream.on('end', () => {
					if (treatment === 'close before the answer') return this.#closeAll();
					if (typeof treatment === 'object' && 'data' in treatment) return done(answer(treatment.data));
					const from = envelope.mailFrom ? envelope.mailFrom.address : '';
					const mail = { from, to, raw: Buffer.concat(chunks) };
					this.taken.push(mail);
					onMail?.(mail);
					done();
				});
			},
		});
		this.#server.server.on('connection', (socket: Socket) => this.#sockets.add(socket));
	}

	/** On a free port, or the one given. */
	static async start({
		port = 0,
		onMail,
	}: { port?: number; onMail?: (mail: TakenMail) => void } = {}): Promise<MailServer> {
		const mail = new MailServer(onMail);
		await new Promise<void>((ready) => mail.#server.listen(port, '127.0.0.1', ready));
		return mail;
	}

	/** Where to send to, under this name of the machine. */
	url(host = '127.0.0.1'): string {
		return `smtp://${host}:${(this.#server.server.address() as AddressInfo).port}`;
	}

	/** From now on mails to this address are treated so. */
	treat(address: string, treatment: Treatment | undefined): void {
		if (treatment) this.#treatments.set(address, treatment);
		else this.#treatments.delete(address);
	}

	/** From now on the server answers so to whoever wants to send. */
	refuseSender(reply: string): void {
		this.#sender = reply;
	}

	#closeAll(): void {
		for (const socket of this.#sockets) socket.destroy();
	}

	stop(): Promise<void> {
		return new Promise((done) => {
			this.#server.close(() => done());
			this.#closeAll();
		});
	}
}

/** `451 4.7.1 try again` as the error that the package wants. */
function answer(reply: string): Error {
	return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}
