import type { Words } from '../shape';

export const replies = {
	heading: '回复',
	write: '写回复',
	hint: (title) => `只有${title}会收到。别的住户看不到。`,
	send: '发送回复',
	sent: '您的回复写好了。',
	waits: '还没发出去。连上网后会自动发送。',
	missing: '您还没有写内容。',
	room: (n) => `还能写${n}个字`,
	over: (n) => `多了${n}个字。您写的内容都还在。`,
	by: { household: '这家', family: '家人' },
	closed: '这条消息不再接收回复。有事请打电话。',
	full: '这里最多回复20次。接下来请打电话。',
	refused: '没能发出去',
	again: '重新写',
	drop: '删除',
} satisfies Words['replies'];
