import type { Words } from '../shape';

export const speech = {
	heading: '朗读',
	play: '听',
	goOn: '继续',
	again: '再听一遍',
	pause: '暂停',
	previous: '上一句',
	next: '下一句',
	slower: '慢一点',
	faster: '快一点',
	close: '结束',
	paces: ['很慢', '慢', '普通', '快', '很快'],
	place: (n, of, pace) => `第${n}句，共${of}句・${pace}`,
	none: '没有找到日语语音',
	noneText:
		'请在手机的设置里找“文字转语音”或“语音”，装上日语语音，就能听了。觉得难的话，请找家人或负责人帮忙。文字可以照常看。',
	noneForeign: '没有找到这种语言的语音',
	noneForeignText: '请在手机的设置里找“文字转语音”或“语音”，装上这种语言的语音，就能听了。文字可以照常看。',
	empty: '没有可以朗读的文字。',
} satisfies Words['speech'];
