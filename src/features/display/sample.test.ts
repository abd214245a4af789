import { expect, it } from 'vitest';
import { circular, content as whole } from '#tests/support/sample-rows';
import { chartLines, sampleFrom, sampleOf } from './sample';

const content = {
	title: '秋の一斉清掃',
	body: '公園を掃除します。\n\n雨の日は、次の週の日曜日にします。軍手をお持ちください。',
};

it('the lines of an eye chart are the phrases of a circular, each another one', () =>
	expect(chartLines(sampleOf(content), 4)).toEqual([
		'秋の一斉清掃',
		'公園を掃除します',
		'次の週の日曜日にします',
		'軍手をお持ちください',
	]));

it('a circular of few words fills all lines, an empty one with its title', () => {
	expect(chartLines(sampleOf({ title: '停電', body: '明日の午前中です。' }), 3)).toEqual([
		'明日の午前中です',
		'明日の午前中です',
		'明日の午前中です',
	]);
	expect(chartLines(sampleOf({ title: '停電', body: '' }), 2)).toEqual(['停電', '停電']);
});

it('where words have spaces between them, a line has as many as it takes, and each says something else', () => {
	const text = 'Tập trung ở cổng công viên lúc 8 giờ sáng. Hãy mang theo găng tay.';
	expect(chartLines({ title: 'Tổng vệ sinh mùa thu', text }, 5)).toEqual([
		...['Tổng vệ', 'sinh mùa', 'Tập trung', 'ở cổng', 'công viên'],
	]);
	expect(chartLines({ title: '秋季大扫除', text: '下雨的话，改到下一个星期' }, 1)).toEqual(['改到下一个星期']);
});

it('a long text is shown by its beginning, and no letter of two halves is cut', () => {
	const { text } = sampleOf({ title: '題', body: '𠮷'.repeat(80) });
	expect(text).toBe(`${'𠮷'.repeat(60)}…`);
});

it('what is held up to somebody else is of a circular that everybody has', () => {
	const newest = [
		circular({ content: { ...whole(), title: '役員会' }, audience: { to: 'officers' } }),
		circular({ content: { ...whole(), title: 'お宅へのお知らせ' }, form: 'message' }),
		circular({ content: { ...whole(), title: '秋の一斉清掃' } }),
	];
	expect(sampleFrom(newest)?.title).toBe('秋の一斉清掃');
	expect(sampleFrom(newest.slice(0, 2))).toBeUndefined();
});
