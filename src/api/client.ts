import { ErrorBody, RefusalCode } from '#contract/refusals';
import { ApiError, Retry, SignedOut } from '#sync/errors';
import { timeoutSignal } from '#sync/timeout-signal';

/**
 * How a call proves who asks: not at all, when it can, or always. Not at all what is the same for everybody: Hosting
 * caches an answer for each `Authorization` apart.
 */
type Signing = 'never' | 'ifAny' | 'always';

export interface Call {
	method: 'GET' | 'POST' | 'PUT';
	path: string;
	signing: Signing;
	/** Milliseconds after which the attempt is given up. */
	timeout: number;
	body?: BodyInit;
	type?: string;
	headers?: Record<string, string>;
}

export interface ClientOptions {
	/** Where the API lives; `/api` of the page's own origin by default. */
	base?: string;
	fetch: typeof fetch;
	/** The ID token; a new one when `fresh`. @throws SignedOut, Retry */
	token: (fresh: boolean) => Promise<string>;
	/** Told of each answer that no cache gave: when it was asked for, and its `Date`, which is NaN without one. */
	answered?: (sent: number, server: number) => void;
}

/** Sends one call and answers only a 2xx response. @throws Retry, ApiError, SignedOut */
export type Client = (call: Call) => Promise<Response>;

export function createClient({ base = '/api', fetch, token, answered }: ClientOptions): Client {
	async function bearer(signing: Signing, fresh: boolean): Promise<Record<string, string>> {
		if (signing === 'never') return {};
		try {
			return { authorization: `Bearer ${await token(fresh)}` };
		} catch (error) {
			if (signing === 'ifAny') return {};
			throw error;
		}
	}

	async function attempt(call: Call, fresh: boolean): Promise<Response> {
		const signal = timeoutSignal(call.timeout);
		const headers = { ...(await bearer(call.signing, fresh)), ...typeOf(call), ...call.headers };
		const sent = Date.now();
		try {
			const response = await fetch(`${base}/${call.path}`, {
				method: call.method,
				headers,
				...(call.body !== undefined && { body: call.body }),
				// A café's sign-in page answers for the server by redirecting: that is no answer.
				redirect: 'error',
				credentials: 'omit',
				// Files are named by their content and may come from the browser; answers of the API never.
				cache: call.method === 'GET' ? 'default' : 'no-store',
				signal,
			});
			if (call.method !== 'GET') answered?.(sent, timeOf(response));
			return response;
		} catch (error) {
			throw new Retry(isLate(signal, error) ? 'timeout' : 'network', undefined, { cause: error });
		}
	}

	return async (call) => {
		const first = await attempt(call, false);
		if (first.ok) return first;
		const why = await failure(first);
		// A token that looked good on a clock that is off: the server decides, so ask once more with a new one.
		if (!(why instanceof SignedOut) || call.signing !== 'always') throw why;
		const second = await attempt(call, true);
		if (second.ok) return second;
		throw await failure(second);
	};
}

const typeOf = ({ type }: Call) => type && { 'content-type': type };

const isLate = (signal: AbortSignal, error: unknown) =>
	signal.aborted || (error instanceof DOMException && error.name === 'TimeoutError');

/** When the server answered, by its own clock. */
const timeOf = ({ headers }: Response) => Date.parse(headers.get('date') ?? '');

/** A person waits for this answer: "too many tries" is told at once instead of being tried again. */
export function plainly(error: unknown): never {
	const said = error instanceof Retry ? error.cause : undefined;
	throw said instanceof ApiError && said.code === 'TOO_MANY_TRIES' ? said : error;
}

/** Reads the body as JSON. @throws Retry when the answer broke off or is none of ours */
export async function json(response: Response): Promise<unknown> {
	try {
		return await response.json();
	} catch (error) {
		throw new Retry('unreadable', undefined, { cause: error });
	}
}

/** Request Timeout and Too Many Requests (RFC 9110 15.5.9, RFC 6585 4) pass by themselves, as every 5xx may. */
const passes = (status: number) => status === 408 || status === 429 || status >= 500;

/** Those by which a server asks for patience (503: RFC 9110 15.6.4). Of every other 5xx it is itself the cause. */
const BUSY = new Set([408, 429, 503]);

/**
 * What an answer that is not 2xx means. Only a body in words of the contract is the server's own "no": a proxy's page
 * or a half-deployed host must not cost anybody a command.
 */
async function failure(response: Response): Promise<Retry | ApiError | SignedOut> {
	const body = await response.json().catch(() => undefined);
	if (passes(response.status)) {
		const said = ErrorBody.safeParse(body);
		const reason = BUSY.has(response.status) ? 'busy' : 'serverError';
		return new Retry(reason, seconds(response), said.success ? { cause: new ApiError(said.data.code) } : {});
	}
	const said = readError(body);
	// "No such address" comes from a host that is being deployed or lags behind: it says nothing about what was sent.
	if (!said || (response.status === 404 && said.code === 'MALFORMED')) return new Retry('unreadable');
	return said.code === 'NOT_SIGNED_IN' ? new SignedOut({ cause: said }) : said;
}

function seconds(response: Response): number | undefined {
	const after = Number(response.headers.get('retry-after') ?? NaN);
	return Number.isFinite(after) && after > 0 ? after : undefined;
}

function readError(body: unknown): ApiError | undefined {
	if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string') return;
	const detail = 'detail' in body && typeof body.detail === 'string' ? body.detail : undefined;
	const known = RefusalCode.safeParse(body.code);
	return known.success ? new ApiError(known.data, detail) : new ApiError(...newer(body.code));
}

/** A newer server's code that this app has no words for: the honest sentence is that the app is too old. */
export const newer = (code: string): ['COMMAND_OUTDATED', string] => ['COMMAND_OUTDATED', code.slice(0, 80)];
