import type { Context } from 'hono';
import type { Deps, Env } from './deps';
import type { Use } from './device-budgets';
import { HttpRefusal } from './errors';

const BEARER = /^Bearer ([\w.~+/=-]{1,4096})$/i;

/** The device that asks. @throws HttpRefusal NOT_SIGNED_IN */
export async function deviceOf(c: Context, { verifyToken }: Deps): Promise<string> {
	const token = BEARER.exec(c.req.header('Authorization') ?? '')?.[1];
	if (!token) throw new HttpRefusal('NOT_SIGNED_IN');
	try {
		return await verifyToken(token);
	} catch {
		// Expired, forged or of another project: to the phone it is all one.
		throw new HttpRefusal('NOT_SIGNED_IN');
	}
}

/**
 * The device that asks, or undefined for one that is not signed in yet. @throws HttpRefusal for a token that is not
 * good
 */
export async function deviceIfAny(c: Context, deps: Deps): Promise<string | undefined> {
	return c.req.header('Authorization') === undefined ? undefined : deviceOf(c, deps);
}

/**
 * Does what the device asks for, in its turn among its other requests.
 *
 * @throws HttpRefusal NOT_SIGNED_IN; Busy
 */
export async function forDevice<T>(
	c: Context<Env>,
	deps: Deps,
	use: Use,
	work: (device: string) => Promise<T>,
): Promise<T> {
	const device = await deviceOf(c, deps);
	return c.get('devices').run(use, device, () => work(device));
}
