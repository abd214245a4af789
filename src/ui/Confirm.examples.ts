import type Confirm from './Confirm.svelte';
import type { Examples } from './examples';

const labels = { no: 'やめる', closeLabel: '閉じる', send: () => {} };
const card = { name: '10月3日に作ったカード' };

export default [
	{
		name: 'send',
		props: { ...labels, open: true, title: '全戸 72世帯に出します', text: 'すぐに届きます。', yes: '出す' },
		why: 'The one question before something goes out.',
		spoken: { role: 'dialog', name: '全戸 72世帯に出します', text: 'すぐに届きます。' },
	},
	{
		name: 'danger',
		props: {
			...labels,
			open: card,
			kind: 'danger',
			title: 'このカードを止めます',
			text: 'このカードでは、もう入れなくなります。',
			yes: '止める',
		},
		snippets: { children: (one) => `<p><strong>${(one as typeof card).name}</strong></p>` },
		why: 'Before something is taken away: which of several it is stands below the sentence.',
		spoken: { role: 'dialog', name: 'このカードを止めます', text: '10月3日に作ったカード' },
	},
	{
		name: 'not-yet',
		props: {
			...labels,
			open: true,
			kind: 'danger',
			incomplete: true,
			title: '記録を消します',
			text: '元に戻せません。',
			yes: '消す',
		},
		why: 'The answer waits for something: a tick, a reason.',
		spoken: { role: 'button', name: '消す', states: { 'aria-disabled': 'true' } },
	},
] satisfies Examples<typeof Confirm>;
