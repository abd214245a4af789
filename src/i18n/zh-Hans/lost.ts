import type { Words } from '../shape';

export const lost = {
	missing: '没有找到这个页面',
	missingText: '网址不对，或者页面已经没有了。点下面的按钮，可以回到传阅列表。',
	broken: '页面没能打开',
	brokenText: '您写的内容还在。请到信号好的地方，再打开一次。',
	home: '去传阅列表',
	again: '再打开一次',
	part: (what: string) => `“${what}”没能显示出来。内容没有丢。`,
} satisfies Words['lost'];
