import type { Examples } from './examples';
import type FormDialog from './FormDialog.svelte';

const labels = { open: true, no: 'やめる', closeLabel: '閉じる' } as const;
const field = '<label class="field">端末の名前<input class="input" maxlength="30" name="label"></label>';

export default [
	{
		name: 'goes-well',
		props: { ...labels, title: '端末の名前', yes: '決める', send: () => {} },
		snippets: { children: field },
		why: 'Something is typed and sent; then the dialog closes.',
		spoken: { role: 'dialog', name: '端末の名前' },
	},
	{
		name: 'fails',
		props: {
			...labels,
			kind: 'danger',
			title: '回覧を取り下げます',
			yes: '取り下げる',
			send: () => Promise.resolve('この回覧は、もう取り下げられています。'),
		},
		snippets: { children: field },
		why: 'It could not be done: the dialog says why and stays, with what was typed.',
		spoken: { role: 'button', name: '取り下げる' },
	},
	{
		name: 'field-says-it',
		props: { ...labels, title: '班の名前', yes: '変える', send: () => false },
		snippets: { children: field },
		why: 'A field says what is wrong: the dialog stays, and adds nothing.',
		spoken: { role: 'dialog', name: '班の名前' },
	},
	{
		name: 'incomplete',
		props: { ...labels, title: '新しい役', yes: '作る', incomplete: true, send: () => {} },
		snippets: { children: field },
		why: 'It can be sent when something is filled in; until then the button says so.',
		spoken: { role: 'button', name: '作る', states: { 'aria-disabled': 'true' } },
	},
] satisfies Examples<typeof FormDialog>;
