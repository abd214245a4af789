import type { KeyDigests } from '#contract/commands/key';
import type { ShownKey } from '#contract/session';
import { digestsOf, makeSecrets } from '#functions/operator/card-secrets';
import { Random } from '#seeds/town/random';

/** A key card: what is shown of it, by QR or typed, and what the server is told. */
export interface TestCard {
	secret: Extract<ShownKey, { by: 'secret' }>;
	code: Extract<ShownKey, { by: 'code' }>;
	digests: KeyDigests;
}

/** A card made from a text, always the same one for it. */
export function cardOf(seed: string): TestCard {
	const random = new Random(1, seed);
	const secrets = makeSecrets((count) => random.bytes(count));
	return {
		secret: { by: 'secret', secret: secrets.secret },
		code: { by: 'code', code: secrets.code },
		digests: digestsOf(secrets),
	};
}
