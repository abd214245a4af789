import { createServer, type AddressInfo } from 'node:net';
import { portsFrom, type Ports } from '#seeds/firebase/config';
import { PlainError } from '#functions/operator/terminal';
import { isFree } from '#seeds/firebase/ports';

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

const FIRST_BASE = 23_000;
const STEP = 20;
const LAST_BASE = 24_000;

/** Eight ports in a row that are free and lie above `above`: beside `npm start` and another run of the tests. */
export async function freePorts(above = 0): Promise<Ports> {
	for (let base = Math.max(FIRST_BASE, above + STEP); base <= LAST_BASE; base += STEP) {
		const ports = portsFrom(base);
		const free = await Promise.all(Object.values(ports).map(isFree));
		if (free.every(Boolean)) return ports;
	}
	throw new PlainError(`No eight ports in a row are free between ${FIRST_BASE} and ${LAST_BASE}.`);
}
