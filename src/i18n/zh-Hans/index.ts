import type { Catalogue } from '../shape';
import { answers } from './answers';
import { applying } from './applying';
import { circularParts } from './circular-parts';
import { calendar } from './calendar';
import { calendarAddress } from './calendar-address';
import { commandNames } from './commands';
import { common } from './common';
import { dates } from './dates';
import { devices } from './devices';
import { display } from './display';
import { duties } from './duties';
import { frame } from './frame';
import { gestures } from './gestures';
import { help } from './help';
import { helping } from './helping';
import { install } from './install';
import { joinRequest } from './join-request';
import { joining } from './joining';
import { lessons } from './lessons';
import { list } from './list';
import { lock } from './lock';
import { lost } from './lost';
import { mailAnswer } from './answer-by-mail';
import { mails } from './mails';
import { meeting } from './meeting';
import { ownData } from './own-data';
import { practice } from './practice';
import { practiceTown } from './practice-town';
import { push } from './push';
import { reading } from './reading';
import { refusals } from './refusals';
import { replies } from './replies';
import { safety } from './safety';
import { scan } from './scan';
import { settings } from './settings';
import { speech } from './speech';
import { titles } from './titles';
import { troubles } from './troubles';
import { watch } from './watch';

/**
 * Simplified Chinese for neighbours in Japan, some of them old: plain, short, 您. What exists only here keeps its
 * Japanese name in Chinese letters, so that it is known again on paper and at the office. One word for one thing:
 *
 * - 町内会: 町内会, at its first mention 町内会（居民自治会）. 班, 班长, 会长, 役员, 联合町内会, 市役所, 公民馆, 学区: as on paper
 * - 回覧: 传阅通知, what goes round and is only read; 传阅 where there is little room. 回覧板: 传阅板
 * - お知らせ that can be replied to: 消息. Never 通知, which is half of 传阅通知
 * - 知らせ on a locked screen: 提醒. 通知 alone is only what the phone's own settings call it
 * - 読みました: 我看过了, said by whoever presses; as a state 已读. 未読: 未读
 * - the red 印 to press: 印章, as on paper. A 印 in a list: 标记
 * - 鍵カード: 钥匙卡. The square pattern: 二维码. Its 12文字: 12位字符, both letters and numbers
 * - 役: 职务; 役のカード: 职务卡; 役の人: 负责人, whichever office it is
 * - お宅: 家, with a name before it 某某家. 世帯 after a number: 户. ご家族: 家人
 * - 電波: 信号. つながると自動で送ります: 连上网后会自动发送
 * - 訂正: 更正. 取り下げ: 撤回. 中止: 取消. 取り消す, one's own press: 撤销. やめる in a dialog: 不做了
 * - 押す: 点, as it is said of a phone. 最初の画面: 主屏幕, and the 絵 on it 图标, as phones in Chinese call them
 * - 控え: 备份. 名簿: 名册. 配達台帳: 送达登记. 退会: 退会
 *
 * Leaders' screens stay in Japanese.
 */
export default {
	locale: 'zh-CN',
	words: {
		answers,
		applying,
		circularParts,
		calendar,
		calendarAddress,
		commandNames,
		common,
		dates,
		devices,
		display,
		duties,
		frame,
		gestures,
		help,
		helping,
		install,
		joinRequest,
		joining,
		lessons,
		list,
		lock,
		lost,
		mailAnswer,
		mails,
		meeting,
		ownData,
		practice,
		practiceTown,
		push,
		reading,
		refusals,
		replies,
		safety,
		scan,
		settings,
		speech,
		titles,
		troubles,
		watch,
	},
} satisfies Catalogue;
