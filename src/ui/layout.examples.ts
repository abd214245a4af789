import type { MarkupExamples } from './examples';

const box = '<p>川掃除のお知らせ</p>';
const buttons = ['うつす', '分ける', '名簿から外す']
	.map((word) => `<button type="button" class="button">${word}</button>`)
	.join('');

export default [
	{
		name: 'stack',
		props: { html: `<div class="stack">${box.repeat(3)}</div>` },
		why: 'Things below each other, on a sheet and in a form.',
		spoken: { text: '川掃除のお知らせ' },
	},
	{
		name: 'stack-s',
		props: { html: `<div class="stack-s">${box.repeat(3)}</div>` },
		why: 'Things that belong closer together.',
		spoken: { text: '川掃除のお知らせ' },
	},
	{
		name: 'stack-l',
		props: { html: `<div class="stack-l">${box.repeat(3)}</div>` },
		why: 'Parts that stand for themselves.',
		spoken: { text: '川掃除のお知らせ' },
	},
	{
		name: 'sticky-foot',
		props: { html: `${box}<div class="sticky-foot"><button type="button" class="button full">出す</button></div>` },
		why: 'The button that ends a long form, in reach from everywhere in it.',
		spoken: { role: 'button', name: '出す' },
	},
	{
		name: 'cluster',
		props: { html: `<div class="cluster">${buttons}</div>` },
		why: 'Buttons beside each other, as many as a line holds.',
		spoken: { role: 'button', name: '名簿から外す' },
	},
	{
		name: 'list-row',
		props: {
			html: `<ul><li class="list-row"><p>佐藤<br><span class="soft">10月3日から</span></p><div class="cluster">${buttons}</div></li><li class="list-row"><p>長谷川・佐々木</p></li></ul>`,
		},
		why: 'A row of a list with what can be done with it at its end, or below it where the text is large.',
		spoken: { role: 'list', text: '長谷川・佐々木' },
	},
	{
		name: 'soft',
		props: { html: '<p class="soft">家族の方のカードは、本人のカードとは別に作ります。</p>' },
		why: 'What explains, and may be read second.',
		spoken: { text: '家族の方のカード' },
	},
] satisfies MarkupExamples;
