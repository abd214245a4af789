import type { Examples } from './examples';
import type Qr from './Qr.svelte';

export default [
	{
		name: 'link',
		props: { text: 'https://kairan.example/join#aaaaaaaaaaaaaaaaaaaaaa', label: 'このカードのQR' },
		why: 'Read by a camera: black on white in every mode, with the margin that it needs.',
		spoken: { role: 'img', name: 'このカードのQR' },
	},
] satisfies Examples<typeof Qr>;
