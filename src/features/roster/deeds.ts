export { Doing } from './doing.svelte';
