import type { Words } from '../shape';
import { common } from './common';
import { frame } from './frame';
import { joining } from './joining';
import { practice } from './practice';
import { reading } from './reading';

const show = '显示窗口';

export const gestures = {
	lead: '一个一个地练习手机的操作。',
	count: (done: string, of: string) => `${of}个中完成了${done}个`,
	allDone: '全部完成了。辛苦了。',
	start: '开始',
	goOn: '继续',
	restart: '从头再来',
	list: '练习列表',
	done: '做到了',
	next: '下一个练习',
	toList: '去练习列表',
	otherWay: '不用手指的方法',
	byKey: '用 Tab 键选择，再按 Enter 键。',
	remarks: {
		long: '按得久了一些。按得长短都算按了。',
		moved: '按的时候手指移动了。请从放下的地方直接抬起。',
		twice: '连续按了两次。与按一次相同，没有关系。',
		beside: '碰到了旁边一点。请按要按的东西的正中间。',
		fingers: '有两根手指碰到了。拿手机的手，手指是不是碰到了屏幕？',
		still: '只碰一下不会动。请不要抬起手指，向上滑动。',
	},
	press: {
		title: '按',
		todo: `轻轻碰一下“${joining.yes}”，马上抬起。`,
		other: `您按了“${joining.no}”。按错了也可以重来。`,
	},
	choose: {
		title: '选择',
		todo: '按一下您看得清楚的那一行。',
		then: `练习结束后，文字会恢复原来的大小。真的要改时，请按上面的“${frame.textSize}”。`,
		byKey: '用 Tab 键移到行上，用方向键选择。',
	},
	close: {
		title: '关闭',
		show,
		todo: `按“${show}”，再用“${common.close}”关闭出现的窗口。`,
		inside: `按上面的“${common.close}”，就回到刚才的页面。`,
		byKey: '按 Esc 键也可以关闭。',
	},
	open: { title: '打开', todo: '按一下想看的传阅通知的标题。' },
	scroll: {
		title: '移动',
		todo: '手指不要抬起，向上滑动，把传阅通知看到最后。',
		end: '传阅通知到这里结束。',
		byKey: '按向下的方向键或空格键。',
	},
	zoom: {
		title: '放大',
		todo: `按“${reading.enlarge}”，用两根手指把纸张张开。`,
		caption: `用两根手指张开，或按“${reading.zoomIn}”`,
		captionDone: `做到了。请按“${common.close}”`,
		other: `还是原来的大小。请再按一次“${reading.enlarge}”。`,
		then: '把两根手指并拢，屏幕就恢复原来的大小。',
		byKey: `按 Enter 键打开，再按“${reading.zoomIn}”。`,
	},
	seal: {
		title: '表示看过了',
		todo: `按红色的“${reading.press}”。`,
		then: '真正的传阅通知，会让町内会知道您看过了。',
	},
	back: {
		title: '返回',
		todo: `按“${reading.toList}”返回。`,
		then: '用手机的返回键也可以返回。',
	},
	notice: {
		title: '打开提醒',
		todo: `按“${practice.notify}”，提醒出现后，按“${practice.noticeOpen}”。`,
		other: '您关闭了提醒。传阅通知还在列表里。请再试收一次。',
	},
	type: {
		title: '输入文字',
		todo: (letters: string) => `按框里，输入 ${letters}。`,
		other: (letters: string) => `输入了别的字母。请删除后输入 ${letters}。`,
		byKey: '用 Tab 键移到框里，再输入。',
	},
	long: {
		title: '町内的一年',
		body: [
			'四月，新的班长上任，到各家问候。',
			'五月，打扫水渠。请带长靴和手套。',
			'六月，分发花苗，也种在公园里。',
			'七月，准备夏日祭。',
			'八月是夏日祭，有捞金鱼和刨冰。',
			'九月，祝贺老人，送上茶和点心。',
			'十月是运动会，请来参加。',
			'十一月，进行防灾训练。请检查水和食物。',
			'十二月，夜里巡逻，提醒小心火灾。请穿暖和的衣服。',
			'一月，新年聚会，一起打年糕。',
			'二月撒豆，孩子们走访各家。',
			'三月是大会，总结这一年。',
			'谢谢您看到这里。',
		].join('\n\n'),
	},
} satisfies Words['gestures'];
