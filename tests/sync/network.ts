/**
 * What befalls one request. `lost`: it never arrives. `dropped`: it is carried out and the answer is lost. `twice`: it
 * arrives twice. `late`: carried out, answer lost, and it arrives once more later, after others. `busy`: the server is
 * down. `garbled`: somebody else answers.
 */
export const FATES = ['good', 'lost', 'dropped', 'twice', 'late', 'busy', 'garbled'] as const;
export type Fate = (typeof FATES)[number];

type Carry = (path: string, init: RequestInit) => Promise<Response>;

/** The way from one phone to the server: `fetch`, with a fate for each of the next requests; good when none is left. */
export class Network {
	fates: Fate[] = [];
	/** Requests that are still on their way. */
	#underway: (() => Promise<Response>)[] = [];
	readonly #carry: Carry;
	/** The bodies of the answers to `/pull` since the last reset of this list. */
	pulled: unknown[] = [];
	/** The paths that were asked since the last reset of this list. */
	sent: string[] = [];

	constructor(carry: Carry) {
		this.#carry = carry;
	}

	heal(): void {
		this.fates = [];
	}

	/** Late requests arrive now, the last one first. */
	async deliver(): Promise<void> {
		for (const arrive of this.#underway.splice(0).reverse()) await arrive();
	}

	readonly fetch: typeof fetch = async (input, init = {}) => {
		const path = String(input);
		const { signal: _, ...request } = init;
		this.sent.push(path);
		const arrive = () => this.#carry(path, request);
		switch (this.fates.shift() ?? 'good') {
			case 'good':
				return this.#noted(path, await arrive());
			case 'lost':
				throw new TypeError('no network');
			case 'dropped':
				await arrive();
				throw new TypeError('the answer was lost');
			case 'twice':
				await arrive();
				return this.#noted(path, await arrive());
			case 'late':
				await arrive();
				this.#underway.push(arrive);
				throw new TypeError('the answer was lost');
			case 'busy':
				return new Response(null, { status: 503 });
			case 'garbled':
				return new Response('<html>Welcome to the café</html>', { headers: { 'content-type': 'text/html' } });
		}
	};

	async #noted(path: string, response: Response): Promise<Response> {
		if (path.endsWith('/pull') && response.ok) this.pulled.push(await response.clone().json());
		return response;
	}
}
