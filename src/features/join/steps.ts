/** What routes take of this feature: a module with runes cannot be named through the package's own imports. */
export { Joining, type Door } from './joining.svelte';
