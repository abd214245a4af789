import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type * as z from 'zod/mini';

/** What a token is for: one that was made for another purpose opens nothing. */
type Purpose =
	'arrival' | `mail.${'confirm' | 'read' | 'answer' | 'safety' | 'stop' | 'picture'}` | 'follow' | 'calendar';

/**
 * Tokens that say all by themselves: what they hold is encrypted and can't be changed by whoever carries them, so that
 * nothing has to be stored for the many that are never used.
 */
export interface TokenSealer {
	/** A token in base64url. `content` must survive JSON. */
	seal(purpose: Purpose, content: unknown): string;
	/** What a token holds; undefined for one that was not made here for this purpose, or of another shape. */
	open<T>(purpose: Purpose, token: string, shape: z.ZodMiniType<T>): T | undefined;
	/**
	 * A name for what these parts are, the same each time: 32 small letters and digits that nobody else can guess.
	 */
	name(...parts: string[]): string;
}

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * @param versions of a secret that the server alone knows, the oldest first: the newest seals, each opens; tokens of
 *   another one open nothing
 */
export function createTokenSealer(...versions: [string, ...string[]]): TokenSealer {
	const sealers = versions.map(sealerOf);
	const newest = sealers.at(-1) as TokenSealer;
	return {
		...newest,
		open(purpose, token, shape) {
			for (const { open } of sealers) {
				const content = open(purpose, token, shape);
				if (content !== undefined) return content;
			}
			return undefined;
		},
	};
}

function sealerOf(secret: string): TokenSealer {
	const keys = new Map<Purpose, Uint8Array>();
	const keyFor = (purpose: Purpose) => {
		const key = keys.get(purpose) ?? new Uint8Array(hkdfSync('sha256', secret, '', `kairan token ${purpose}`, 32));
		keys.set(purpose, key);
		return key;
	};
	return {
		seal(purpose, content) {
			const iv = randomBytes(IV_BYTES);
			const cipher = createCipheriv(CIPHER, keyFor(purpose), iv);
			const sealed = Buffer.concat([iv, cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
			return Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64url');
		},
		open(purpose, token, shape) {
			const bytes = Buffer.from(token, 'base64url');
			if (bytes.byteLength <= IV_BYTES + TAG_BYTES) return undefined;
			const decipher = createDecipheriv(CIPHER, keyFor(purpose), bytes.subarray(0, IV_BYTES));
			decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
			try {
				const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
				return shape.safeParse(JSON.parse(text)).data;
			} catch {
				return undefined;
			}
		},
		name: (...parts) =>
			createHmac('sha256', secret)
				.update(JSON.stringify(['name', ...parts]))
				.digest('hex')
				.slice(0, 32),
	};
}
