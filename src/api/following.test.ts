import { expect, test } from 'vitest';
import type { FollowRequest } from '#contract/following';
import { ApiError, Retry } from '#sync/errors';
import { createClient } from './client';
import { followCard, followedProgress } from './following';

const as = { association: 'a1', member: 'volunteer' };
const request: FollowRequest = { as, key: { by: 'code', code: 'ABCDEFGHJKLM' } };
const answering = (answer: () => Response) => createClient({ fetch: async () => answer(), token: async () => 'token' });

test('a card that is followed is told by its name and a token', async () => {
	const reply = {
		...{ id: 'i', name: '三宅 節子', token: 't', until: '2026-11-22T13:00:00.000Z' },
		progress: { woken: false },
	};
	await expect(
		followCard(
			answering(() => Response.json(reply)),
			request,
		),
	).resolves.toEqual(reply);
});

test('letters that were wrong too often are told at once, and not tried again every few seconds', async () => {
	const client = answering(() => Response.json({ code: 'TOO_MANY_TRIES' }, { status: 429 }));
	await expect(followCard(client, request)).rejects.toEqual(new ApiError('TOO_MANY_TRIES'));
});

test('an answer in another shape is asked for again', async () => {
	const client = answering(() => Response.json({ progress: [{ woken: 'yes' }] }));
	await expect(followedProgress(client, { as, tokens: ['t'] })).rejects.toBeInstanceOf(Retry);
});
