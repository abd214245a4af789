import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './child-process';

/** What Secret Manager holds in production, under the same names. Those of mail are read only where mail is set up. */
const NAMES = [
	'KAIRAN_OPERATOR_SECRET',
	'KAIRAN_KEY_PEPPER',
	'KAIRAN_PUSH_KEY',
	'KAIRAN_SMTP_PASSWORD',
	'KAIRAN_DKIM_KEY',
	'KAIRAN_INBOUND_SECRET',
] as const;
export type Secrets = Record<(typeof NAMES)[number], string>;

/**
 * This machine's secrets: made once, kept in `.local/secrets.json`. They outlive a start because the functions of two
 * local copies (`npm start` beside the tests) read the one file `dist/functions/.secret.local`.
 */
export function localSecrets(): Secrets {
	const file = join(ROOT, '.local', 'secrets.json');
	const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
	const secrets = Object.fromEntries(
		NAMES.map((name) => [name, kept[name] ?? randomBytes(32).toString('hex')]),
	) as Secrets;
	mkdirSync(join(ROOT, '.local'), { recursive: true });
	writeFileSync(file, JSON.stringify(secrets, null, '\t'), { mode: 0o600 });
	return secrets;
}

/** Puts the secrets where the functions emulator looks for them. */
export function writeFunctionSecrets(secrets: Secrets): void {
	const text = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`);
	const file = join(ROOT, 'dist', 'functions', '.secret.local');
	if (!existsSync(file) || readFileSync(file, 'utf8') !== text.join('')) writeFileSync(file, text.join(''));
}
