import type { Words } from '../shape';
import { frame } from './frame';

export const titles = {
	home: frame.home,
	join: '钥匙卡',
	circular: '传阅通知',
	older: '以前的传阅通知',
	safety: '安否确认',
	watch: '关照',
	calendar: '日程',
	duties: '值日和垃圾收集日',
	help: '遇到困难时',
	helper: '给接电话的人',
	gestures: '手指操作练习',
	gesture: '手指操作练习',
	lessons: frame.helpWhole,
	settings: frame.settings,
	mail: '邮件确认',
	joinRequest: '申请加入',
	ownData: '保存的关于这家的内容',
	helping: '帮人使用手机',
	leaflet: '交给本人的纸',
} satisfies Words['titles'];
