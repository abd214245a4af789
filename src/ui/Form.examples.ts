import type { Examples } from './examples';
import type Form from './Form.svelte';

export default [
	{
		name: 'plain',
		props: { onsend: () => {} },
		snippets: {
			children:
				'<label class="field">お宅の名前<input class="input" name="name"></label><button class="button">送る</button>',
		},
		why: 'Something is filled in and sent; what is wrong stands at its field after the first try.',
		spoken: { role: 'textbox', name: 'お宅の名前' },
	},
] satisfies Examples<typeof Form>;
