import * as z from 'zod/mini';

/** What a household is told of while the app is closed, by push or by mail. */
export const NoticeKind = z.enum([
	'circular',
	'urgent',
	'correction',
	'withdrawn',
	'cancelled',
	'message',
	'test',
	'reminder',
	'answer',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;
