import { expect, test } from 'vitest';
import { getAttachment, putAttachment } from './attachments';
import type { Call } from './client';

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
