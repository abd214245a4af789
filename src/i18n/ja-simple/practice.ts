import type { Words } from '../shape';

export const practice = {
	enter: 'れんしゅうする',
	enterHint: 'ほんとうの 町内会とは、つながりません。何を おしても、だれも 見ません。',
	title: 'れんしゅう',
	harmless: '何を おしても、だれも 見ません。',
	leave: 'れんしゅうを やめる',
	more: 'れんしゅうで できる こと',
	notify: 'お知らせを もらって みる',
	waits: '3びょうくらい あとで、お知らせが 出ます。',
	restart: 'はじめから もういちど する',
	noticeLabel: 'れんしゅうの お知らせ',
	noticeOpen: 'ひらく',
	noticeHint: 'ほんとうの お知らせは、ほかの ことを して いる ときも 出ます。おすと、その かいらんが ひらきます。',
} satisfies Words['practice'];
