/**
 * What signing in takes of Firebase. A module of its own, because `import('firebase/auth')` brings all of that package
 * (36 kB with what it needs) into the app; the bundler leaves out only what a static import does not name.
 */
export { deleteApp, initializeApp } from 'firebase/app';
export { connectAuthEmulator, indexedDBLocalPersistence, initializeAuth, signInWithCustomToken } from 'firebase/auth';
