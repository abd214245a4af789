import type { Words } from '../shape';

export const mailAnswer = {
	title: '您的回答',
	lead: (association) => `${association}有事想问您。`,
	as: (address) => `将作为${address}的回答送达。`,
	send: '发送这个回答',
	change: '发送修改后的回答',
	sent: '已经收到您的回答。截止以前可以修改后再发送。',
	overtaken: '您家已经用别的方式作了新的回答。在这里发送的话，以这个回答为准。',
	closed: '已经截止。想修改的话，请打电话。',
} satisfies Words['mailAnswer'];
