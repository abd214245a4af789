import type { Words } from '../shape';
import { install } from './install';

export const push = {
	offerTitle: '有新的传阅通知时，这部手机会提醒您',
	offerText: '接下来手机问您时，请点“允许”。',
	accept: '提醒我',
	later: '以后再说',
	section: '有新的传阅通知时',
	states: {
		on: '有新的传阅通知时，这部手机会提醒您。',
		off: '有新的传阅通知时，这部手机不提醒。',
		homeScreen: '这部手机要先把“Kairan”放到主屏幕，再从那里打开，才能提醒您。',
		unable: '现在的打开方式不能提醒。请时常打开“Kairan”看看。',
		deniedInstalled: '提醒被关掉了。请在手机的“设置”里打开“通知”，把“Kairan”改为允许。',
		deniedInBrowser: '提醒被关掉了。请点屏幕最上面网址左边的标志，把“通知”改为允许。',
		failed: '没有成功。请到信号好的地方，再点一次。',
	},
	calls: {
		on: '有住户需要您打电话时，会提醒您。传阅通知，由扫过您家钥匙卡的手机来提醒。',
		off: '有住户需要您打电话时，这里也不提醒。',
	},
	nothing: '没有发给这个职务的提醒。传阅通知，由扫过您家钥匙卡的手机来提醒。',
	switchOff: '不再提醒',
	timing: '不紧急的内容',
	timingHint: '紧急的内容，什么时候都会马上提醒。晚上10点到早上6点，除了紧急的都不响。',
	timings: {
		now: { label: '马上提醒' },
		evening: { label: '傍晚一起提醒', hint: '傍晚6点，把当天的内容一次提醒。' },
		never: { label: '只提醒紧急的', hint: '不紧急的内容，打开“Kairan”时可以看。' },
	},
	titles: '在屏幕上显示标题',
	titlesHint: '不打开“Kairan”也能看到标题。旁边的人也会看到。',
	guide: install.guide,
} satisfies Words['push'];
