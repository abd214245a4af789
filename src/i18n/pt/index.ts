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
 * One word for one thing; where it has to be found or said in Japanese, its romaji follows in brackets.
 * 町内会 associação de moradores (chonaikai), then: associação | 連合町内会 federação de associações
 * 班 grupo (han) | 班長 líder do grupo, in sentences: quem lidera o grupo (hancho), which says no sex
 * 会長 presidente, presidência, quem preside a associação (kaicho) | 役員 diretoria | お手伝い ajudante
 * 役 cargo; 役の画面 telas do cargo | 市役所 prefeitura | 公民館 centro comunitário (kominkan) | 集会所, 会館 sede
 * 回覧 circular | お知らせ mensagem: feminine like circular, so that one sentence does for both
 * 知らせ on a screen: notificação, avisar | 至急 urgente | 訂正 corrigida | 取り下げ anulada | 中止 cancelado
 * お宅, 世帯 casa | ご家族 família | 名簿 lista de casas | 退会 sair da associação | 締切 prazo
 * 鍵カード cartão de acesso (kagi kado), then: cartão | 四角い模様 desenho quadrado | 12文字 os 12 caracteres
 * 印 carimbo | 読みました Já li | 押す tocar em | スマホ celular | 最初の画面 tela inicial | 電波 sinal
 * 設定 ajustes, shorter than configurações | 控え cópia de segurança | 練習 treino | スマホ講座 aula de celular
 * 一斉清掃 mutirão de limpeza | はずす retirar | 消す apagar | 入れる pôr (into a list), digitar (letters)
 */

/**
 * Brazilian Portuguese for families from Brazil: short sentences, “você”, and no sex where the person is unknown.
 * Leaders' screens stay in Japanese.
 */
export default {
	locale: 'pt-BR',
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
