import { isPracticing } from './practicing';

/** In the practice town the server is a part of the page, and nothing that is asked leaves it. */
const practised: typeof fetch = async (...call) => (await import('./practice')).practiceApi.fetch(...call);

/** How this page reaches its server: whoever practises asks nobody else, signed in or not. */
export const reach: typeof fetch = isPracticing ? practised : (...call) => fetch(...call);
