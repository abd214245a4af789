import { HELPED_DAYS } from '#domain/kept-for';
import type { Words } from '../shape';
import { frame } from './frame';
import { install } from './install';
import { push } from './push';
import { reading as readingWords } from './reading';
import { titles } from './titles';

// What is pressed is called as its button calls itself.
const [seal, display, tellMe] = [`“${readingWords.press}”`, `“${frame.textSize}”`, `“${push.accept}”`];
const allow = `先点传阅列表上面的“${frame.settings}”，再点${tellMe}，最后点“允许”。`;

const same = (todo: string) => ({ iphone: todo, android: todo });

export const helping = {
	lead: '请在这里也扫一下您要帮助的人的钥匙卡。做到哪一步，会显示在这个页面上。',
	privacy: '卡不会被用掉。您只能看到卡上的姓名和做到哪一步。看过的事会留下记录。',
	letters: '输入卡上的12位字符',
	next: '下一位的卡',
	waiting: {
		title: '已记住这张卡',
		text: '有信号后会显示姓名。请留在这个页面，继续设置手机。',
	},
	offline: '现在没有信号。您做的标记不会消失。有信号后会接着显示。',
	today: '今天帮助的人',
	earlier: '以前帮助过的人',
	earlierHint: `请问问还没做完的人，和后来没有打开过的人。过${HELPED_DAYS}天，姓名就会消失。`,
	opened: '后来也打开过',
	notOpened: '后来没有打开过',
	none: '还没有人',
	noneText: '扫卡以后，姓名会显示在这里。',
	person: (name) => name,
	at: (n, all, step) => `第${n}步（共${all}步）：${step}`,
	stuck: (minutes) => `停在这里${minutes}分钟了`,
	finished: '做完了',
	open: (name) => `打开${name}的步骤`,
	phone: '对方的手机',
	phones: { iphone: 'iPhone', android: 'Android' },
	phoneNames: { iphone: 'iPhone（苹果）', android: 'Android（安卓）' },
	steps: {
		card: {
			title: '扫卡',
			todo: {
				iphone: '用对方手机的“相机”，对准卡上的二维码。出现黄色的字后，点一下。',
				android: '用对方手机的“相机”，对准卡上的二维码。出现文字后，点一下。',
			},
		},
		homeScreen: {
			title: install.add,
			todo: {
				iphone: '按下面图片的顺序点。放好后，从图标打开，再扫一次卡。',
				android: `点屏幕右上角三个点的标志，再点“${install.homeScreen}”。`,
			},
		},
		notices: {
			title: '允许提醒',
			todo: { iphone: `从主屏幕的图标打开。${allow}`, android: allow },
		},
		textSize: {
			title: '选字的大小',
			todo: same(`大小定好后，在对方手机上点屏幕上面的${display}，请本人点同样的一行。`),
		},
		reading: {
			title: '看一份',
			todo: same('点一份传阅通知，打开它。请本人一直看到最后。'),
		},
		seal: {
			title: `点${seal}`,
			todo: same(`请本人点红色的${seal}。稍等一会儿，这里会出现标记。`),
		},
	},
	marks: { done: '做好了', skipped: '不做', now: '正在做', later: '后面做' },
	tick: '做好了',
	skip: '这步不做',
	untick: '去掉标记',
	bySelf: `本人的${seal}收到了。`,
	byFamily: `收到的${seal}算作家人的。请看一下卡的种类。`,
	trial: {
		send: '发一条试试',
		woken: '这部手机可以收到提醒。',
		notYet: '还没有允许提醒。',
		waiting: '有信号后就会发送。',
		sent: '发出去了。请看对方手机的屏幕。提醒出现后，这里会有标记。',
		noPhone: `没能发出去。请在对方手机上点${tellMe}，然后再发一次。`,
		tooMany: '1小时最多发6次。请稍等一会儿。',
	},
	size: '选好的大小',
	sizeHint: '请让对方看这个页面，问本人能看清的最小的一行是哪一行。点那一行，就会写到交给本人的纸上。',
	ended: '今天的部分结束了。要继续的话，请再扫一次卡。',
	leaflet: '交给本人的纸',
	drop: '从列表中删掉',
	dropped: (name) => `已把${name}从列表中删掉。`,
	putBack: '放回列表',
	paper: {
		heading: (name) => `${name}的手机和传阅通知`,
		openTitle: '怎么打开',
		home: '点手机主屏幕上“Kairan”的图标。',
		card: '用手机的相机，对准钥匙卡上的二维码。',
		noticesTitle: '有新的传阅通知时',
		notices: '手机屏幕上会出现提醒。点一下，就能打开传阅通知。',
		noNotices: '不会出现提醒。请时常打开看看。',
		sizeTitle: '字的大小',
		size: (size) => `现在是“${size}”。随时可以点屏幕上面的${display}来改。`,
		sealTitle: '看完以后',
		seal: `点红色的${seal}。`,
		helpTitle: titles.help,
		help: `点屏幕最下面的“${titles.help}”。会出现号码，请在电话里念出来。`,
		phone: (association) => `${association}的电话`,
		address: `“${titles.help}”的页面`,
		back: '回到步骤',
		lead: '上面写着姓名和这部手机的设置。请打印出来，交给本人。',
	},
} satisfies Words['helping'];
