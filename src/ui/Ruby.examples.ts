import type { Examples } from './examples';
import type Ruby from './Ruby.svelte';

export default [
	{
		name: 'names',
		props: {
			pieces: [
				{ text: '集合は' },
				{ text: '邑久', reading: 'おく' },
				{ text: '公民館、係は' },
				{ text: '五百旗頭', reading: 'いおきべ' },
				{ text: 'さんです。' },
			],
		},
		why: 'Names with readings in a sentence; a screen reader hears each once, as it is read.',
		spoken: { text: '集合はおく公民館、係はいおきべさんです。' },
	},
	{
		name: 'long',
		props: {
			pieces: [
				{ text: '上沼田下沼田沼田', reading: 'かみぬまたしもぬまたぬまた' },
				{ text: 'さんと' },
				{ text: '東', reading: 'あずまやま' },
				{ text: 'さんが、公民館の前の道を掃除します。' },
			],
		},
		why: 'A reading that is longer than its word, and one over the end of a line.',
		spoken: { text: 'かみぬまたしもぬまたぬまたさんとあずまやまさんが、公民館の前の道を掃除します。' },
	},
] satisfies Examples<typeof Ruby>;
