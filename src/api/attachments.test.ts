import { expect, test } from 'vitest';
import { LEFT_HEADER } from '#contract/attachments';
import { putAttachment } from './attachments';

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
