/**
 * Where the app is open, as the links in mails begin: `https://kairan.example`. A slash at its end is left out.
 *
 * @throws when the setting is none: told when the server starts, instead of with each mail
 */
export function appOrigin(setting: string): string {
	const url = URL.canParse(setting) ? new URL(setting) : undefined;
	const isOrigin = url && ['https:', 'http:'].includes(url.protocol) && url.href === `${url.origin}/`;
	if (!isOrigin) throw new Error(`KAIRAN_ORIGIN is no origin such as https://kairan.example: ${setting}`);
	return url.origin;
}
