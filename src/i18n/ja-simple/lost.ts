import type { Words } from '../shape';

export const lost = {
	missing: 'この ページは ありません',
	missingText: 'アドレスが ちがうか、なくなった ページです。下の ボタンで、かいらんに もどります。',
	broken: 'ページを ひらく ことが できませんでした',
	brokenText: '書いた ものは のこって います。インターネットに つながる ところで、もういちど ひらいて ください。',
	home: 'かいらんへ',
	again: 'もういちど ひらく',
	part: (what: string) => `「${what}」を 出す ことが できません。なくなって いません。`,
} satisfies Words['lost'];
