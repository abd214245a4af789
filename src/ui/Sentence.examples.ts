import type { Examples } from './examples';
import { inserted } from './inserted';
import type Sentence from './Sentence.svelte';

export default [
	{
		name: 'english',
		props: { text: `Read by ${inserted('佐藤 ハル')}.` },
		why: 'A Japanese name in a sentence of another language is said and drawn in Japanese.',
		spoken: { text: 'Read by 佐藤 ハル.' },
	},
	{
		name: 'plain',
		props: { text: '回覧を受け取りました。' },
		why: 'Nothing is inserted: the sentence alone.',
		spoken: { text: '回覧を受け取りました。' },
	},
] satisfies Examples<typeof Sentence>;
