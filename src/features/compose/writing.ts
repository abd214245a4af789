/** What a page needs to open a draft. Modules with runes are re-exported here, because `#features/*.svelte` names components. */
export { Draft } from './draft.svelte';
export { Intake } from './files/intake.svelte';
