import { circularParts } from './circular-parts';
import { dates } from './dates';
import type { MailWords } from '../mail-shape';

export const mail: MailWords = {
	dates,
	fields: circularParts.fields,
	urgent: '紧急',
	corrected: '内容有更正',
	withdrawn: {
		circular: '下面的传阅通知已经撤回。',
		message: '下面的消息已经撤回。',
		test: '下面的消息已经撤回。',
	},
	cancelled: '下面的事情已经取消。',
	reason: (text) => `原因：${text}`,
	photo: (number) => `看第${number}张照片`,
	page: (number) => `看文件第${number}页`,
	picturesUntil: (days) => `照片和文件在${days}天内可以看。`,
	testHint: '请点下面，告诉我们您收到了。',
	arrived: '收到了',
	question: {
		lead: '请您回答。',
		hint: '点下面会打开回答页面。截止以前可以随时修改。',
		answer: '回答',
	},
	readHint: '看完后，请点下面。',
	read: '我看过了',
	noReply: '这封邮件不能回复。',
	replyHint: (writer) => `回复这封邮件，${writer}就会收到。`,
	sentBy: (association, writer) => `来自${association} ${writer}`,
	phone: (phone) => `有不明白的地方，也可以打电话问。电话 ${phone}`,
	unsubscribeHint: (association) => `我们把${association}的传阅通知发到这个邮箱。`,
	unsubscribe: '不再用邮件接收',
	answer: {
		subject: (association, writer) => `${association} ${writer}的回复`,
		about: (title) => `原来的消息：${title}`,
	},
	safety: {
		real: '这不是演练。请告知是否平安。',
		drill: '这是演练，并没有真的发生灾害。',
		hint: '点下面会打开回答页面。只打开不会发送任何内容。',
		press: '回答是否平安',
		danger: '有生命危险时，请先拨打119。',
	},
	duty: {
		when: (day) => `${day}轮到您家值日。`,
		asked: '邻居想和您调换值日。请在应用的“值日和垃圾收集日”页面回复，或者打电话。',
		declined: '邻居不方便调换。',
		none: '您家目前没有值日。',
	},
	refusedReply: {
		subject: (association) => `您给${association}的回复没有送到`,
		lead: '很抱歉，没能收下您的回复。',
		about: (title) => `原来的消息：${title}`,
		reasons: {
			closed: '这封邮件不接收回复。',
			full: '回复的数量已经满了。',
			left: '这个邮箱现在不在收件人里。',
			writerLeft: '写这条消息的负责人已经换人了。',
			tooLong: '内容太长，只收到了开头部分。',
			unreadable: '没能读出内容。',
		},
		ask: (whom, phone) => `麻烦您给${whom}打电话。电话 ${phone}`,
	},
	confirm: {
		subject: (association) => `确认您能否收到${association}的邮件`,
		lead: (association) => `${association}的传阅通知，以后也会发到这个邮箱。`,
		hint: '点下面，会打开一个页面。请在那里再点一次，看到“谢谢您”，登记就完成了。',
		press: '这个邮箱收到了',
		stranger: '如果您不知道这是怎么回事，请什么也不要做。以后不会有传阅通知发给您。',
	},
};
