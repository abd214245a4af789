import { expect, test, vi } from 'vitest';
import type { Attachment } from '#contract/content';
import type { PictureCache } from '#sync/picture-cache';
import { circular, content } from '#tests/support/sample-rows';
import { keepPictures, PICTURES, type Fetching } from './pictures';

const as = { association: 'a1', member: 'h1' };
const picture = (hash: string): Attachment => ({
	...{ hash, type: 'image/webp', bytes: 10, width: 8, height: 8, kind: 'page' },
});

test('a picture that comes too slowly is given up in time, and none is asked for after it', async () => {
	vi.useFakeTimers();
	let asked = 0;
	const fetching: Fetching = {
		fetch: (_, init) => {
			asked += 1;
			return new Promise((_, fail) => init?.signal?.addEventListener('abort', () => fail(new Error('aborted'))));
		},
		cache: async () =>
			({ match: async () => undefined, put: async () => expect.unreachable() }) as unknown as PictureCache,
		origin: '',
	};
	const attachments = ['a', 'b'].map((letter) => picture(letter.repeat(64)));
	let isOver = false;
	const work = keepPictures('token', [{ as, circular: circular({ content: content({ attachments }) }) }], fetching);
	void work.then(() => (isOver = true));
	await vi.advanceTimersByTimeAsync(PICTURES.ms - 1);
	expect(isOver).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect([isOver, asked]).toEqual([true, 1]);
	vi.useRealTimers();
});
