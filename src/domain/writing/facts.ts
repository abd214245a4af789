import { firstPhone } from '../linkify';
import type { FactPlace, Written } from './hint';

/** What a title calls something to which people come. */
const GATHERING =
	/集合|参集|開催|集まり|総会|役員会|会議|説明会|講座|教室|訓練|祭|まつり|清掃|掃除|草刈|草取り|廃品回収|懇親会|茶話会|敬老会|運動会|餅つき|もちつき|体操/u;
/** What a text asks people who are to come. */
const COMING = /集合|参集|お集まり|ご参加|ご出席|参加してください|出席してください/u;
/** It does not take place, or did already. */
const OVER = /中止|延期|取りやめ|とりやめ|報告|結果|お礼|議事録/u;
const DAY =
	/[0-9０-９一二三四五六七八九十◯]\s*[月日]|[0-9０-９]\s*[/／]\s*[0-9０-９]|[月火水木金土日]曜|あす|明日|あさって|明後日|きょう|今日|本日|今夜|今晩|毎[週月日]/u;
/** Before so much is written, nothing is missing yet. */
const BEGUN = 15;

/**
 * What nobody who is to come is told: day, place, and whom to ask. The boxes alone count, where there are some: in them
 * it is found, is large on the screen, and goes into a calendar. A message has none, and of its text no more than a day
 * can be told without guessing.
 */
export function missingFacts({ title = '', body, isPart, facts }: Written): FactPlace[] {
	if (isPart) return [];
	const head = facts ? title : body;
	const isGathering = facts?.category === 'event' || GATHERING.test(head) || COMING.test(body);
	if (!isGathering || OVER.test(head) || body.trim().length < BEGUN) return [];
	if (!facts) return DAY.test(body) ? [] : ['when'];
	return [
		...(facts.day === '' ? (['when'] as const) : []),
		...(facts.place.trim() === '' ? (['place'] as const) : []),
		...(firstPhone(facts.contact) ? [] : (['contact'] as const)),
	];
}
