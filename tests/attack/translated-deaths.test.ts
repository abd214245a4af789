import { expect, test } from 'vitest';
import type { FurtherText } from '#contract/further-texts';
import { titleInPublic } from '#domain/notice';
import { content } from '#tests/support/sample-rows';

/** A first title that says nothing of a death, and a further one that does: it would stand on a locked screen. */

const inLanguage = (lang: FurtherText['lang'], title: string) =>
	titleInPublic(content({ title: '1班の皆さまへ', category: 'other', texts: [{ lang, title, body: '' }] }), lang);

test.each([
	['ja-simple', '山田 太郎さんが 亡《な》くなりました'],
	['ja-simple', '山田 太郎さんが なくなりました'],
	['ja-simple', '山田さんの おそうしき'],
	['ja-simple', '山田さんの お葬《そう》しき'],
	['en', 'Funeral of Mr. Taro Yamada'],
	['en', 'Mr. Yamada passed away'],
	['zh-Hans', '山田太郎先生逝世'],
	['zh-Hans', '讣告'],
	['vi', 'Tang lễ ông Yamada'],
	['vi', 'Ông Yamada đã qua đời'.normalize('NFD')],
	['pt', 'Falecimento do Sr. Yamada'],
	['pt', 'Velório do Sr. Yamada'],
] as const)('%s: %s is told by no title', (lang, title) => expect(inLanguage(lang, title)).toBeUndefined());

test.each([
	['ja-simple', 'ごみの 日が なくなりました'],
	['en', 'Wake up early: radio exercises'],
	['en', 'River cleaning on 7 December'],
	['zh-Hans', '12月7日河川清扫'],
	['vi', 'Dọn sông ngày 7 tháng 12'],
	['pt', 'Limpeza do rio em 7 de dezembro'],
] as const)('%s: %s stands there as before', (lang, title) => expect(inLanguage(lang, title)).toBe(title.slice(0, 60)));
