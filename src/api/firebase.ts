/**
 * What signing in takes of Firebase. A module of its own, because `import('firebase/auth')` brings all of that package
 * (36 kB with what it needs) into the app; the bundler leaves out only what a static import does not name. The edition
 * for browser extensions is the same without what loads scripts from elsewhere (pop-ups, reCAPTCHA), which our
 * Content-Security-Policy stops anyway: 4 kB less.
 */
export { deleteApp, initializeApp } from 'firebase/app';
export {
	connectAuthEmulator,
	indexedDBLocalPersistence,
	initializeAuth,
	signInWithCustomToken,
} from 'firebase/auth/web-extension';
