export { Importing } from './import/importing.svelte';
export { workerReader } from './import/reader';
