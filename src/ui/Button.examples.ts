import type { Examples } from './examples';
import type Button from './Button.svelte';

export default [
	{
		name: 'main',
		props: { kind: 'main', full: true, icon: 'board' },
		snippets: { children: '回覧を書く' },
		why: 'The one main action of a screen, as wide as its sheet.',
		spoken: { role: 'button', name: '回覧を書く' },
	},
	{
		name: 'plain',
		props: {},
		snippets: { children: 'やめる' },
		why: 'Every other action.',
		spoken: { role: 'button', name: 'やめる' },
	},
	{
		name: 'quiet',
		props: { kind: 'quiet' },
		snippets: { children: 'あとで' },
		why: 'An action that takes no more attention than a link.',
		spoken: { role: 'button', name: 'あとで' },
	},
	{
		name: 'danger',
		props: { kind: 'danger' },
		snippets: { children: 'この端末を外す' },
		why: 'Takes something away; a question follows.',
		spoken: { role: 'button', name: 'この端末を外す' },
	},
	{
		name: 'busy',
		props: { kind: 'main', busy: true },
		snippets: { children: '送っています' },
		why: 'Keeps its place and the focus while work is under way, and takes no second press; so it is not `disabled`.',
		spoken: { role: 'button', name: '送っています', states: { 'aria-disabled': 'true' } },
	},
	{
		name: 'long',
		props: { kind: 'main', icon: 'message' },
		snippets: { children: '1班と3班の22世帯に、お知らせを送ります' },
		why: 'A long sentence breaks between its phrases and stays within the screen.',
		spoken: { role: 'button', name: '1班と3班の22世帯に、お知らせを送ります' },
	},
	{
		name: 'of-one-row',
		props: { 'aria-label': '佐藤さんの端末を外す' },
		snippets: { children: '外す' },
		why: 'One of many with the same word: a name of its own says which.',
		spoken: { role: 'button', name: '佐藤さんの端末を外す' },
	},
	{
		name: 'unavailable',
		props: { 'aria-disabled': true },
		snippets: { children: '次の紙' },
		why: 'There is nothing further: it stays where it is, and says so.',
		spoken: { role: 'button', name: '次の紙', states: { 'aria-disabled': 'true' } },
	},
] satisfies Examples<typeof Button>;
