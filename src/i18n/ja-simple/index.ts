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
 * やさしい日本語, for neighbours from elsewhere who read kana and a few kanji, and for whoever wants it simpler. Written
 * from the Japanese by 「在留支援のためのやさしい日本語ガイドライン」 (出入国在留管理庁・文化庁, 2020,
 * https://www.moj.go.jp/isa/support/portal/plainjapanese_guideline.html):
 *
 * - Only kanji of the first two school years; a word with another one is wholly in kana: かいらん, not 回らん.
 * - Phrases are set apart by a half-width space, after the particle: スマホで かいらんを 読みます。
 * - One thing in a sentence, and at most 40 letters. です・ます.
 * - Verbs rather than nouns with する: 見る, not 確認する. 来る for what arrives, もらう for what is received.
 * - Nothing honorific or humble, no double negation, no passive, no onomatopoeia. する ことが できます rather than
 *   されます or できる forms that look like a passive (見られます).
 * - Only loan words that everybody uses: スマホ, ボタン, カメラ, メール, アプリ, インターネット.
 * - What stands on signs and buttons keeps its name, in kana, explained once: 「きょか」（いいです）.
 * - One word for one thing: しごと is a seat (役), はずす takes an address or a phone away, コピー is a backup (控え).
 *
 * Leaders' screens stay in Japanese.
 */
export default {
	locale: 'ja-JP',
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
