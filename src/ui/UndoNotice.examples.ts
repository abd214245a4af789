import type { Examples } from './examples';
import type UndoNotice from './UndoNotice.svelte';

export default [
	{
		name: 'done',
		props: {
			text: '佐藤さんに、紙で渡した印をつけました。',
			undoLabel: '元に戻す',
			closeLabel: '閉じる',
			undo: () => {},
		},
		why: 'What was done last, with the way back.',
		spoken: { role: 'button', name: '元に戻す' },
	},
	{
		name: 'undone',
		props: { text: '元に戻しました。', undoLabel: '元に戻す', closeLabel: '閉じる' },
		why: 'There is no way back from the way back.',
		spoken: { text: '元に戻しました。' },
	},
	{
		name: 'trouble',
		props: {
			text: '2つめから先は、できませんでした。',
			trouble: true,
			undoLabel: '元に戻す',
			closeLabel: '閉じる',
			undo: () => {},
		},
		why: 'It broke off halfway: what was done can be taken back.',
		spoken: { role: 'button', name: '元に戻す' },
	},
	{
		name: 'under-way',
		props: {
			text: undefined,
			undoLabel: '元に戻す',
			closeLabel: '閉じる',
			progress: { label: '班を合わせています', done: 5, of: 14 },
		},
		why: 'Much is being done: how far it is.',
		spoken: { role: 'progressbar', name: '班を合わせています' },
	},
] satisfies Examples<typeof UndoNotice>;
