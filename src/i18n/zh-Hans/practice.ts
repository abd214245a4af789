import type { Words } from '../shape';

export const practice = {
	enter: '练习一下',
	enterHint: '和真的町内会没有连接。不管点什么，谁也不会收到。',
	title: '练习中',
	harmless: '不管点什么，谁也不会收到。',
	leave: '结束练习',
	more: '可以练习什么',
	notify: '试收提醒',
	waits: '3秒左右，就会出现提醒。',
	restart: '从头再来',
	noticeLabel: '练习提醒',
	noticeOpen: '打开',
	noticeHint: '真的提醒，在您做别的事情时也会这样出现。点一下，就会打开那份传阅通知。',
} satisfies Words['practice'];
