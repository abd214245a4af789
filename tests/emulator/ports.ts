import { createServer, type AddressInfo } from 'node:net';

/** A port that is free now: two runs beside each other must not meet. */
export function freePort(): Promise<number> {
	return new Promise((answer, fail) => {
		const probe = createServer().once('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => answer(port));
		});
	});
}
