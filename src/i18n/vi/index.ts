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

/*
 * One word for one thing. What is said aloud to a neighbour, or found on a paper, keeps its Japanese in brackets.
 *
 * 町内会 hội khu phố (chonaikai)           連合町内会 liên hội khu phố
 * 班 tổ (han), 班長 tổ trưởng (hancho)      会長 hội trưởng, 役員 ban điều hành; one of them: ủy viên
 * 回覧 bản tin (khu phố)                    お知らせ, as a seat writes one: tin nhắn
 * 知らせ, as a phone shows one: thông báo    返事 trả lời
 * 役 chức vụ, 役の人 người giữ chức vụ       お宅, 世帯 hộ; with a name: gia đình
 * 鍵カード thẻ khóa (kagi-kado)              役のカード thẻ chức vụ
 * 四角い模様 mã QR, 12文字 12 ký tự          読みました “Đã đọc”, its seal: con dấu
 * 至急 khẩn, 訂正 đính chính                取り下げ rút lại, 中止 hủy
 * 締切 hạn chót, 名簿 danh sách hộ           控え bản sao lưu, 戻す khôi phục
 * 公民館 nhà văn hóa cộng đồng (kominkan)    スマホ講座 lớp học điện thoại
 * 市役所 tòa thị chính (shiyakusho)          電波 sóng, つながる có mạng
 * 最初の画面 màn hình chính, 絵 biểu tượng   押す bấm, 読みとる quét
 *
 * The reader is bạn; other people are ông/bà.
 */

/** Vietnamese for families and young workers: plain, polite, short. Leaders' screens stay in Japanese. */
export default {
	locale: 'vi-VN',
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
