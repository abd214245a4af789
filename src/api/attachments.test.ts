import { expect, test } from 'vitest';
import { LEFT_HEADER } from '#contract/attachments';
import { getAttachment, putAttachment } from './attachments';
import type { Call } from './client';

test.each([
	['0', 0],
	['536870912', 536_870_912],
	['-1', undefined],
	['much', undefined],
	[undefined, undefined],
])('a server that says %s of the room for files is understood as %s', async (said, understood) => {
	const headers: HeadersInit = said === undefined ? {} : { [LEFT_HEADER]: said };
	const client = async () => new Response(null, { status: 204, headers });
	const file = { hash: 'a'.repeat(64), type: 'image/png', bytes: new Uint8Array(1) };
	expect(await putAttachment(client, { association: 'a1', member: 'chair' }, file)).toBe(understood);
});

test('the address of a file names nobody: for whom it is asked stands in a header, which no log keeps', async () => {
	const calls: Call[] = [];
	const client = async (call: Call) => {
		calls.push(call);
		return new Response('x');
	};
	const as = { association: 'a1', member: 'h1' };
	const hash = '0'.repeat(64);
	await putAttachment(client, as, { hash, type: 'image/png', bytes: new Uint8Array(1) });
	await getAttachment(client, as, hash);
	expect(calls.map(({ path, headers }) => [path, headers])).toEqual([
		[`attachments/a1/${hash}`, { 'Kairan-Member': 'h1' }],
		[`attachments/a1/${hash}`, { 'Kairan-Member': 'h1' }],
	]);
});
