import type { Words } from '../shape';

export const calendarAddress = {
	title: '在常用的日历中查看',
	lead: '这些日程也可以显示在您手机或电脑常用的日历中。日程有变化时，那边也会改变。',
	secret: '为此要生成一个地址。知道地址的人可以看到日期、标题和地点，其中没有您家的姓名。请不要告诉家人以外的人。',
	show: '显示地址',
	practicing: '这是练习，不能加入真正的日历。',
	subscribe: '在 iPhone、Mac 上加入日历',
	address: '您家的地址',
	copy: '复制地址',
	copied: '已复制。请粘贴到日历中。',
	copyYourself: '未能复制。请长按地址进行复制。',
	how: '加入日历的方法',
	steps: [
		{ on: 'iPhone、iPad、Mac', steps: '按“在 iPhone、Mac 上加入日历”，按出现的画面继续。' },
		{
			on: 'Google 日历',
			steps: '复制地址。在电脑上打开 Google 日历，按“其他日历”旁的“+”，选择“通过网址添加”并粘贴。手机上也会显示。',
		},
		{ on: 'Outlook', steps: '复制地址。选择“添加日历”、“从 Web 订阅”并粘贴。' },
	],
	slow: '变化有时约一天后才显示。急事请在这里查看。',
	removed: '取消钥匙卡或设备时，这个地址也会失效。',
	change: '更换地址',
	end: '停止使用',
	sure: {
		change: { title: '要更换地址吗？', text: '现在的地址会立即失效。请在日历中重新加入新地址。' },
		end: { title: '要停止使用吗？', text: '现在的地址会立即失效。日历将不再收到日程。' },
	},
	done: { change: '已更换。以前的地址不能再用。', end: '已停止。以前的地址不能再用。' },
} satisfies Words['calendarAddress'];
