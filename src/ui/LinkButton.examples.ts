import type { Examples } from './examples';
import type LinkButton from './LinkButton.svelte';

export default [
	{
		name: 'main',
		props: { href: '#write', kind: 'main', full: true, icon: 'board' },
		snippets: { children: '回覧を書く' },
		why: 'The main action of a screen, where it is another page.',
		spoken: { role: 'link', name: '回覧を書く' },
	},
	{
		name: 'back',
		props: { href: '#back', kind: 'quiet', icon: 'back' },
		snippets: { children: '役員の机へ' },
		why: 'The way back at the foot of a page.',
		spoken: { role: 'link', name: '役員の机へ' },
	},
	{
		name: 'telephone',
		props: { href: 'tel:0860001206', full: true, icon: 'phone' },
		snippets: { children: '086-000-1206 に電話する' },
		why: 'Dials a number.',
		spoken: { role: 'link', name: '086-000-1206 に電話する' },
	},
] satisfies Examples<typeof LinkButton>;
