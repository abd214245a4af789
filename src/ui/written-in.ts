import { getContext, setContext } from 'svelte';

const KEY = Symbol('written in');

/**
 * Says in which language people write what the components below show, names and titles and texts: in Japanese, unless
 * what stands there was made up by the app, in its own language. To be called while a component is set up.
 */
export const setWrittenIn = (language: string): string => setContext(KEY, language);

/** That language, for `lang`: so a reader's voice says it rightly, and lines break where they may. */
export const writtenIn = (): string => getContext<string | undefined>(KEY) ?? 'ja';
