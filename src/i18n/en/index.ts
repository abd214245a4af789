import type { Catalogue } from '../shape';
import { joinRequest } from './join-request';
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
 * English for neighbours from elsewhere: plain words, short sentences, no idioms. Leaders' screens stay in Japanese.
 */
export default {
	locale: 'en-GB',
	words: {
		joinRequest,
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
