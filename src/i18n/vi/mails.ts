import type { Words } from '../shape';
import { reading } from './reading';

// What sentences name is said once: a button, and the sign that it is finished.
const confirm = 'Đã nhận được email này';
const thanks = 'Xin cảm ơn bạn';

export const mails = {
	section: 'Nhận bản tin qua email',
	lead: 'Bạn có thể nhận bản tin qua email. Cũng có thể thêm địa chỉ của người thân ở xa.',
	leadFamily: 'Bạn cũng có thể nhận bản tin qua email của mình.',
	none: 'Chưa có địa chỉ nào.',
	relations: { self: 'người trong hộ', family: 'người thân' },
	states: {
		asked: `Đã gửi email xác nhận. Hãy mở email đó và bấm “${confirm}”.`,
		confirmed: 'Email đến bình thường.',
		failed: 'Email không đến được nữa. Hãy kiểm tra địa chỉ và gửi lại.',
		stopped: 'Người nhận đã dừng email.',
	},
	askedOther: `Đã gửi email xác nhận. Khi người nhận bấm “${confirm}”, việc đăng ký hoàn tất.`,
	short: {
		asked: 'đang chờ xác nhận',
		confirmed: 'email đến bình thường',
		failed: 'email không đến',
		stopped: 'đã dừng',
	},
	add: 'Thêm địa chỉ',
	addTitle: 'Địa chỉ nhận bản tin',
	address: 'Địa chỉ email',
	addressHint: 'Một email xác nhận sẽ được gửi đến địa chỉ này.',
	addressWrong: 'Đây không phải là địa chỉ email. Hãy xem lại phần trước và sau dấu “@”.',
	whose: 'Đây là địa chỉ của ai?',
	whoseOptions: { self: 'Người trong hộ này', family: 'Người thân ở xa' },
	addYes: 'Thêm',
	again: 'Gửi lại',
	againOf: (address) => `Gửi lại đến ${address}`,
	sentAgain: (address) => `Email xác nhận sẽ được gửi lại đến ${address}.`,
	remove: 'Gỡ',
	removeOf: (address) => `Gỡ ${address}`,
	removeTitle: 'Gỡ địa chỉ này?',
	removeText: (address) => `Bản tin sẽ không đến ${address} nữa.`,
	enteredBy: (title) => `Người nhập: ${title}.`,
	full: (n) => `Chỉ thêm được tối đa ${n} địa chỉ.`,
	pages: {
		looking: 'Đang kiểm tra liên kết trong email',
		title: { confirm: 'Đăng ký email', read: 'Bản tin', stop: 'Dừng email' },
		lead: {
			confirm: (association) => `Bản tin của ${association} cũng sẽ được gửi đến địa chỉ này.`,
			read: (association) => `Nhận từ ${association}.`,
			stop: (association) => `Bản tin của ${association} đang được gửi đến địa chỉ này.`,
		},
		hint: {
			confirm: `Hãy bấm nút bên dưới. Khi hiện “${thanks}” là đăng ký xong. Nếu bạn không biết về email này, hãy đóng trang mà không bấm.`,
			read: 'Khi đọc xong, hãy bấm nút bên dưới.',
			stop: 'Nếu bấm nút bên dưới, email sẽ không gửi đến địa chỉ này nữa.',
		},
		press: { confirm, read: reading.press, stop: 'Dừng nhận qua email' },
		pressing: 'Đang gửi',
		wait: (seconds) => `Chưa xong. Xin đừng đóng trang này, hãy chờ khoảng ${seconds} giây.`,
		thanks,
		done: {
			confirm: 'Từ nay bản tin sẽ đến địa chỉ này. Bạn có thể đóng trang này.',
			read: 'Hội khu phố đã biết là bạn đã đọc. Bạn có thể đóng trang này.',
			stop: 'Bản tin sẽ không đến địa chỉ này nữa. Bạn có thể đóng trang này.',
		},
		unusable: 'Liên kết này không dùng được nữa',
		unusableText:
			'Có thể email đã cũ, hoặc địa chỉ không còn được đăng ký. Nếu cần, hãy gọi hội khu phố (chonaikai) hoặc tổ trưởng (hancho).',
		cut: 'Hãy mở lại từ email',
		cutText: 'Trang này được mở từ liên kết trong email. Hãy quay lại email và bấm vào liên kết.',
		again: 'Thử lại',
		call: (phone) => `Gọi ${phone}`,
	},
} satisfies Words['mails'];
