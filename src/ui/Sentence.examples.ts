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
		name: 'number',
		props: { text: `${inserted('086-000-1234')}に電話` },
		why: 'A telephone number stays in one line where there is room for it.',
		spoken: { text: '086-000-1234に電話' },
	},
	{
		name: 'plain',
		props: { text: '回覧を受け取りました。' },
		why: 'Nothing is inserted: the sentence alone.',
		spoken: { text: '回覧を受け取りました。' },
	},
] satisfies Examples<typeof Sentence>;
