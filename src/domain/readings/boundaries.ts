import type { ReadingAbout } from '#contract/readings';
import { KANJI } from './ruby';

/*
 * Where a name ends. Japanese writes no blanks, so 東 of the list stands in 東京 too, and 三田 in 三田村. A name counts
 * where no other kanji touches it, but for words that stand behind or before names of its kind. What is in doubt does
 * not count: the voice then says the word as it knows it.
 */

/** Behind anybody's name. */
const TITLES =
	'さん|さま|様|氏|殿|君|くん|ちゃん|先生|家|宅|方|邸|夫妻|夫婦|会長|副会長|班長|組長|区長|町長|市長|村長|役員|委員|委員長|部長|書記|会計|監事|監督|議員|医師|講師|教授|校長|園長|住職|宮司|民生委員|商店|酒店|書店|医院|内科|歯科|外科|眼科|薬局|病院|工務店|建設|理容店|美容室';
/** Behind the name of a place or of what takes place there. */
const PLACES =
	'町内会|自治会|町会|子ども会|老人会|婦人会|消防団|町|丁|区|市|村|県|府|都|道|郡|島|川|山|池|橋|坂|峠|港|浜|駅|駅前|前|通|通り|線|口|台|城|寺|神社|宮|祭|祭り|公園|広場|公民館|集会所|会館|会場|館|集落|団地|学区|小学区|中学区|地区|地内|地域|班|組|方面|支所|支部|支店|店|分館|学校|小学校|中学校|高校|高等学校|小|中|保育園|幼稚園|体育館|図書館|病院|医院|交差点|付近|周辺|一帯|側|内|外|東|西|南|北|跡|古墳|遺跡|温泉|海岸|土手|用水|民|立|役場|住民|在住|出身|産|入口|北口|南口|東口|西口|裏|横|隣|行き?|発|着|大会|講座|教室|当日|実行委員会|保存会|[一二三四五六七八九十]+(?:丁目|区|班|組|号)';
/** Before any name: what ends the word that stands there. */
const BEFORE = '[都道府県市区町村郡]|会長|班長|組長|役員|委員|委員長|先生|講師|担当|会場|場所|集合|旧|故|各|同';

const behind = (words: string) => new RegExp(`^(?:${words})+(?!${KANJI})`, 'u');
const TITLE_BEHIND = behind(TITLES);
const PLACE_BEHIND = behind(`${PLACES}|${TITLES}`);
const KANJI_BEHIND = new RegExp(`^(?:${KANJI}|[ノケ]${KANJI})`, 'u');
const KANJI_BEFORE = new RegExp(`${KANJI}[ノケ]?$`, 'u');
const WORD_BEFORE = new RegExp(`(?:${BEFORE})$`, 'u');
const NOTHING_BEHIND = /^(?:$|[^\p{L}\p{N}])/u;

/** As much of the neighbours as these rules look at. */
const NEAR = 24;

/** True where a name of the list stands by itself in a text, and is no part of a longer word. */
export function standsAlone(text: string, at: number, base: string, about: ReadingAbout): boolean {
	const before = text.slice(Math.max(0, at - NEAR), at);
	const after = text.slice(at + base.length, at + base.length + NEAR);
	if (KANJI_BEFORE.test(before) && !WORD_BEFORE.test(before)) return false;
	// One kanji is a word of its own almost always: 「東の空」, 「山を下りる」.
	if ([...base].length === 1) return TITLE_BEHIND.test(after) || NOTHING_BEHIND.test(after);
	return !KANJI_BEHIND.test(after) || (about === 'family' ? TITLE_BEHIND : PLACE_BEHIND).test(after);
}
