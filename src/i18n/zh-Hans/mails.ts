import type { Words } from '../shape';
import { frame } from './frame';
import { reading } from './reading';

// What is pressed, and what then stands there, are called alike in every sentence.
const [arrived, thanks] = ['这个邮箱收到了', '谢谢您'];

export const mails = {
	section: '用邮件接收',
	lead: '传阅通知也可以用邮件接收。不住在一起的家人的邮箱，也可以加进来。',
	leadFamily: '传阅通知也可以发到您自己的邮箱。',
	none: '还没有加邮箱。',
	relations: { self: '本人', family: '家人' },
	states: {
		asked: `已发出确认邮件。请打开收到的邮件，点“${arrived}”。`,
		confirmed: '能收到。',
		failed: '现在收不到了。请检查邮箱地址，然后再发一次。',
		stopped: '收信的人停掉了。',
	},
	askedOther: `已发出确认邮件。收信的人点了“${arrived}”，登记就完成了。`,
	short: { asked: '确认中', confirmed: '能收到', failed: '收不到', stopped: '已停掉' },
	add: '加邮箱',
	addTitle: '接收传阅通知的邮箱',
	address: '邮箱地址',
	addressHint: '会向这个邮箱发一封确认邮件。',
	addressWrong: '这不像是邮箱地址。请看看“@”前面和后面对不对。',
	whose: '这是谁的邮箱？',
	whoseOptions: { self: '住在这家的人', family: '不住在一起的家人' },
	addYes: '加入',
	again: '再发一次',
	againOf: (address) => `再发一次到${address}`,
	sentAgain: (address) => `会再向${address}发一封确认邮件。`,
	remove: '移除',
	removeOf: (address) => `移除${address}`,
	removeTitle: '要移除这个邮箱吗？',
	removeText: (address) => `移除后，传阅通知就不再发到${address}了。`,
	enteredBy: (title) => `由${title}加入。`,
	full: (n) => `邮箱最多${n}个。`,
	pages: {
		looking: '正在核对邮件里的链接',
		title: { confirm: '登记邮箱', read: frame.home, stop: '停止邮件' },
		lead: {
			confirm: (association) => `${association}的传阅通知，以后也会发到这个邮箱。`,
			read: (association) => `来自${association}。`,
			stop: (association) => `我们把${association}的传阅通知发到这个邮箱。`,
		},
		hint: {
			confirm: `请点下面。看到“${thanks}”，登记就完成了。如果您不知道这封邮件是怎么回事，请直接关掉。`,
			read: '看完后，请点下面。',
			stop: '点下面，就不再向这个邮箱发邮件。',
		},
		press: { confirm: arrived, read: reading.press, stop: '不再用邮件接收' },
		pressing: '正在发送',
		wait: (seconds) => `还没有完成。请不要关掉这个页面，等${seconds}秒左右。`,
		thanks,
		done: {
			confirm: '从现在起，传阅通知会发到这个邮箱。这个页面可以关掉了。',
			read: '町内会已经知道您看过了。这个页面可以关掉了。',
			stop: '以后不会再发到这个邮箱。这个页面可以关掉了。',
		},
		unusable: '这个链接已经不能用了',
		unusableText: '可能邮件太旧，或者邮箱的登记已经没有了。有事的话，请给町内会或班长打电话。',
		cut: '请从邮件里再打开一次',
		cutText: '这个页面要从邮件里的链接打开。请回到邮件，点里面的链接。',
		again: '再试一次',
		call: (phone) => `电话 ${phone}`,
	},
} satisfies Words['mails'];
