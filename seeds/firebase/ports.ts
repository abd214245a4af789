import { createServer } from 'node:net';
import { PlainError } from '#functions/operator/terminal';

/** One address for everything local: a name would resolve differently from machine to machine. */
export const HOST = '127.0.0.1';

/** True when nothing listens on the port of this machine. */
export function isFree(port: number): Promise<boolean> {
	return new Promise((answer) => {
		const probe = createServer();
		probe.once('error', () => answer(false));
		probe.listen(port, HOST, () => probe.close(() => answer(true)));
	});
}

/** @throws PlainError that names each port that is taken and what it was for. */
export async function expectFree(ports: Record<string, number>): Promise<void> {
	const taken: string[] = [];
	for (const [use, port] of Object.entries(ports)) if (!(await isFree(port))) taken.push(`${port} (${use})`);
	if (taken.length === 0) return;
	const [noun, verb] = taken.length === 1 ? ['Port', 'is'] : ['Ports', 'are'];
	throw new PlainError(
		`${noun} ${taken.join(', ')} ${verb} already in use. Is another copy running? ` +
			`Stop it, or start this one elsewhere: KAIRAN_PORTS=20000 npm start`,
	);
}

/** Asks until the answer is true. The caller's `broken` ends the wait early, with its own sentence. */
export async function waitUntil(
	what: string,
	ask: () => Promise<boolean>,
	{ seconds, broken }: { seconds: number; broken?: () => string | undefined },
): Promise<void> {
	const end = Date.now() + seconds * 1000;
	while (Date.now() < end) {
		const reason = broken?.();
		if (reason) throw new PlainError(reason);
		if (await ask().catch(() => false)) return;
		await new Promise((next) => setTimeout(next, 100));
	}
	throw new PlainError(`${what} did not answer within ${seconds} seconds.`);
}
