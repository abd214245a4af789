export { Importing } from './import/importing.svelte';
export { workerReader } from './import/reader';
export type { RestoreWorld } from './import/restore';
