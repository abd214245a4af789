/** What routes take of this feature: a module with runes cannot be named through the package's own imports. */
export { Install } from './install.svelte';
export { Update } from './update.svelte';
