/** The door of this feature for routes: package imports cannot name a `.svelte.ts` file. */
export { Printing, type PrintingTools, type Wish } from './printing.svelte';
