import { expect, it } from 'vitest';
import { circular, content } from '#tests/support/sample-rows';
import { asPrinted } from './withdrawal';

const withdrawn = { at: '2026-11-22T00:00:00.000Z', reason: '雨で川があふれそうです。', news: true };
const off = (over = {}) =>
	circular({ state: 'withdrawn', withdrawn: { ...withdrawn, ...over }, content: content({ body: '' }) });

it('the sheet of a cancellation says what is cancelled, why, and on which day that was decided', () => {
	const { content: printed, publishedAt } = asPrinted(off({ cancelled: true }));
	expect(printed.title).toBe('中止：川掃除のお知らせ');
	expect(printed.body).toContain('中止になりました');
	expect(printed.body).toContain(withdrawn.reason);
	expect(publishedAt).toBe(withdrawn.at);
});

it('one that is no cancellation says that the paper of before no longer holds', () => {
	const { title, body } = asPrinted(off()).content;
	expect(title).toBe('取り下げ：川掃除のお知らせ');
	expect(body).not.toContain('中止');
	expect(body).toContain('取り下げました');
});

it('a message gets a title on its sheet; a circular that holds is printed as it is', () => {
	expect(asPrinted({ ...off({ cancelled: true }), form: 'message' }).form).toBe('circular');
	const holds = circular();
	expect(asPrinted(holds)).toBe(holds);
});
