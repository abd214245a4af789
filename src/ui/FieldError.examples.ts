import type { Examples } from './examples';
import type FieldError from './FieldError.svelte';

export default [
	{
		name: 'of-a-field',
		props: { id: 'name-wrong', text: '名前を書いてください。' },
		why: 'Below its field, which names it in `aria-describedby`: so it is read aloud with the field.',
		spoken: { text: '名前を書いてください。' },
	},
	{
		name: 'of-a-form',
		props: { live: true, text: '班を1つ以上えらんでください。' },
		why: 'Beside the button that was pressed: read aloud as it appears.',
		spoken: { role: 'alert', text: '班を1つ以上えらんでください。' },
	},
] satisfies Examples<typeof FieldError>;
