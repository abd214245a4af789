/** Where all functions run: Tokyo. `firebase.json` names it too, for Hosting's rewrite. */
export const REGION = 'asia-northeast1';
