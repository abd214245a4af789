import type { FirebaseApp } from 'firebase/app';
import type { Auth } from 'firebase/auth/web-extension';
import type { AuthSettings } from '#contract/session';
import { Retry, SignedOut } from '#sync/errors';

/** Who this browser is to the server. Loads Firebase on first use: 25 kB that the first screen does without. */
export interface Identity {
	/** The ID token, renewed when it is about to expire or when `fresh`. @throws SignedOut, Retry */
	token(fresh?: boolean): Promise<string>;
	/** The device's id: the uid of the sign-in. @throws SignedOut, Retry */
	device(): Promise<string>;
	/** Signs in with the token of a redeemed key and answers the device's id. @throws Retry */
	signIn(token: string, settings: AuthSettings): Promise<string>;
}

interface AuthInstance {
	for: string;
	app: FirebaseApp;
	auth: Auth;
}

/** One build serves every Firebase project: the settings come with the redeemed key and are kept by the caller. */
export function createIdentity(settings: () => Promise<AuthSettings | undefined>): Identity {
	let opening: Promise<AuthInstance> | undefined;

	async function open(wanted: AuthSettings): Promise<AuthInstance> {
		const name = JSON.stringify([wanted.apiKey, wanted.projectId, wanted.emulator]);
		const last = await opening?.catch(() => undefined);
		if (last?.for === name) return last;
		opening = load(name, wanted, last?.app);
		return opening;
	}

	async function user() {
		const known = await settings();
		if (!known) throw new SignedOut();
		const { auth } = await open(known);
		await auth.authStateReady();
		if (!auth.currentUser) throw new SignedOut();
		return auth.currentUser;
	}

	return {
		token: (fresh = false) => classified(async () => (await user()).getIdToken(fresh)),
		device: () => classified(async () => (await user()).uid),
		signIn: (token, wanted) =>
			classified(async () => {
				const { auth } = await open(wanted);
				const { signInWithCustomToken } = await import('./firebase');
				return (await signInWithCustomToken(auth, token)).user.uid;
			}),
	};
}

async function load(name: string, settings: AuthSettings, last?: FirebaseApp): Promise<AuthInstance> {
	const firebase = await import('./firebase');
	if (last) await firebase.deleteApp(last);
	// The app's name is part of where the sign-in is kept: it must stay the same from start to start.
	const app = firebase.initializeApp({ apiKey: settings.apiKey, projectId: settings.projectId }, 'kairan');
	const auth = firebase.initializeAuth(app, { persistence: firebase.indexedDBLocalPersistence });
	if (settings.emulator) firebase.connectAuthEmulator(auth, settings.emulator, { disableWarnings: true });
	return { for: name, app, auth };
}

/** Firebase's codes by which the sign-in itself has ended; every other failure may pass. */
const ENDED = new Set([
	'auth/user-token-expired',
	'auth/user-disabled',
	'auth/user-not-found',
	'auth/invalid-user-token',
	'auth/null-user',
]);

async function classified<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof SignedOut || error instanceof Retry) throw error;
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (typeof code === 'string' && ENDED.has(code)) throw new SignedOut({ cause: error });
		throw new Retry(code === 'auth/network-request-failed' ? 'network' : 'busy', undefined, { cause: error });
	}
}
