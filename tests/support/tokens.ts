const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * An ID token as the auth emulator gives it to a device: without a signature. The Firestore emulator takes it as
 * signed in.
 */
export function unsignedToken(device: string, projectId: string): string {
	const seconds = Math.floor(Date.now() / 1000);
	const claims = {
		iss: `https://securetoken.google.com/${projectId}`,
		aud: projectId,
		auth_time: seconds,
		iat: seconds,
		exp: seconds + 3600,
		sub: device,
		user_id: device,
	};
	return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}

/** The device of such a token. @throws for anything else, as Firebase does */
export async function readUnsigned(token: string, projectId: string): Promise<string> {
	const [header, body] = token.split('.').map((text) => Buffer.from(text, 'base64url').toString());
	const { alg } = JSON.parse(header ?? '') as { alg: unknown };
	const { sub, aud } = JSON.parse(body ?? '') as { sub: unknown; aud: unknown };
	if (alg !== 'none' || aud !== projectId || typeof sub !== 'string') throw new Error('not a token of this project');
	return sub;
}
