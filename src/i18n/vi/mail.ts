import { circularParts } from './circular-parts';
import { dates } from './dates';
import type { MailWords } from '../mail-shape';

export const mail: MailWords = {
	dates,
	fields: circularParts.fields,
	urgent: 'Khẩn',
	corrected: 'Đã được đính chính',
	withdrawn: {
		circular: 'Bản tin sau đây đã được rút lại.',
		message: 'Tin nhắn sau đây đã được rút lại.',
		test: 'Tin nhắn sau đây đã được rút lại.',
	},
	cancelled: 'Nội dung sau đây đã bị hủy.',
	reason: (text) => `Lý do: ${text}`,
	photo: (number) => `Xem ảnh ${number}`,
	page: (number) => `Xem trang tài liệu ${number}`,
	picturesUntil: (days) => `Ảnh và tài liệu xem được trong ${days} ngày.`,
	testHint: 'Hãy bấm bên dưới để báo là bạn đã nhận được.',
	arrived: 'Đã nhận',
	question: {
		lead: 'Xin hãy trả lời.',
		hint: 'Bấm bên dưới để mở trang trả lời. Bạn có thể sửa cho đến hạn chót.',
		answer: 'Trả lời',
	},
	readHint: 'Khi đọc xong, hãy bấm bên dưới.',
	read: 'Đã đọc',
	noReply: 'Không thể trả lời email này.',
	replyHint: (writer) => `Nếu bạn trả lời email này, câu trả lời sẽ đến: ${writer}.`,
	sentBy: (association, writer) => `Người gửi: ${association}, ${writer}`,
	phone: (phone) => `Nếu có điều chưa rõ, bạn cũng có thể gọi điện: ${phone}`,
	unsubscribeHint: (association) => `Bản tin của ${association} đang được gửi đến địa chỉ này.`,
	unsubscribe: 'Dừng nhận qua email',
	answer: {
		subject: (association, writer) => `Trả lời từ ${association}, ${writer}`,
		about: (title) => `Về tin nhắn: ${title}`,
	},
	safety: {
		real: 'Đây là thật. Xin cho biết bạn có an toàn không.',
		drill: 'Đây là diễn tập, không có thiên tai thật.',
		hint: 'Bấm bên dưới sẽ mở trang trả lời. Chỉ mở trang thì chưa gửi gì cả.',
		press: 'Trả lời về tình hình',
		danger: 'Nếu nguy hiểm đến tính mạng, hãy gọi 119 trước.',
	},
	duty: {
		when: (day) => `Nhà bạn trực vào: ${day}.`,
		asked:
			'Một nhà hàng xóm nhờ đổi lượt trực. Xin trả lời ở trang “Trực nhật và ngày đổ rác” của ứng dụng, hoặc gọi điện.',
		declined: 'Nhà hàng xóm không đổi được.',
		none: 'Hiện nhà bạn không có lượt trực.',
	},
	refusedReply: {
		subject: (association) => `Câu trả lời gửi đến ${association} đã không đến nơi`,
		lead: 'Chúng tôi không nhận được câu trả lời mà bạn đã gửi.',
		about: (title) => `Về tin nhắn: ${title}`,
		reasons: {
			closed: 'Email này không nhận trả lời.',
			full: 'Số câu trả lời đã đầy.',
			left: 'Hiện địa chỉ này không còn trong danh sách nhận.',
			writerLeft: 'Người viết đã bàn giao chức vụ.',
			tooLong: 'Vì quá dài, chỉ có phần đầu đến nơi.',
			unreadable: 'Không đọc được nội dung.',
		},
		ask: (whom, phone) => `Phiền bạn gọi điện cho ${whom}: ${phone}`,
	},
	confirm: {
		subject: (association) => `Kiểm tra xem email của ${association} có đến không`,
		lead: (association) => `Bản tin của ${association} cũng sẽ được gửi đến địa chỉ này.`,
		hint: 'Bấm bên dưới để mở một trang. Ở đó hãy bấm một lần nữa, khi hiện “Xin cảm ơn bạn” là đăng ký xong.',
		press: 'Đã nhận được email này',
		stranger: 'Nếu bạn không biết về email này, xin đừng làm gì cả. Bản tin sẽ không được gửi đến.',
	},
};
