import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { HOST } from '#seeds/firebase/ports';

/**
 * The network of one browser, as a door in front of Hosting that can be shut: without a signal the server can't be
 * reached, whatever the engine. The page behind it has an origin of its own, and so a store of its own.
 */
export class Signal {
	readonly origin: string;
	readonly #server: Server;
	readonly #open: Set<Socket>;
	#on = true;

	private constructor(server: Server, open: Set<Socket>) {
		this.#server = server;
		this.#open = open;
		this.origin = `http://${HOST}:${(server.address() as AddressInfo).port}`;
	}

	/** A way to the server at this origin, open. */
	static to(origin: string): Promise<Signal> {
		const { hostname, port } = new URL(origin);
		const open = new Set<Socket>();
		return new Promise((done, failed) => {
			const server = createServer((phone) => {
				if (!signal.#on) return phone.destroy();
				const there = connect(Number(port), hostname);
				for (const [end, other] of [
					[phone, there],
					[there, phone],
				] as const) {
					open.add(end);
					end.pipe(other);
					end.on('error', () => other.destroy());
					end.on('close', () => {
						open.delete(end);
						other.destroy();
					});
				}
			});
			let signal: Signal;
			server.once('error', failed);
			server.listen(0, HOST, () => done((signal = new Signal(server, open))));
		});
	}

	/** Cuts what is open, and lets nothing through until `on`. */
	off(): void {
		this.#on = false;
		for (const socket of this.#open) socket.destroy();
	}

	on(): void {
		this.#on = true;
	}

	close(): Promise<void> {
		this.off();
		return new Promise((done) => this.#server.close(() => done()));
	}
}
