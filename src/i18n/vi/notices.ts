import type { Notices } from '../notices-shape';

export const notices: Notices = {
	forms: { circular: 'bản tin', message: 'tin nhắn', test: 'tin nhắn' },
	circular: { titled: (title) => `Bản tin: ${title}`, untitled: () => 'Có bản tin mới' },
	urgent: { titled: (title) => `Khẩn: ${title}`, untitled: (what) => `Có ${what} khẩn` },
	correction: { titled: (title) => `Đính chính: ${title}`, untitled: (what) => `Có đính chính ${what}` },
	withdrawn: { titled: (title) => `Rút lại: ${title}`, untitled: (what) => `Một ${what} đã được rút lại` },
	cancelled: { titled: (title) => `Hủy: ${title}`, untitled: () => 'Một sự kiện đã bị hủy' },
	message: { titled: (title) => `Tin nhắn: ${title}`, untitled: () => 'Có tin nhắn mới' },
	reminder: {
		titled: (title, what) => `Bạn chưa đọc ${what}: ${title}`,
		untitled: (what) => `Có ${what} bạn chưa đọc`,
	},
	answer: {
		titled: (title, what) => `Bạn chưa trả lời ${what}: ${title}`,
		untitled: (what) => `Có ${what} bạn chưa trả lời`,
	},
	calls: {
		titled: (title) => `Xin hãy gọi điện: ${title}`,
		untitled: () => 'Có hộ cần bạn gọi điện',
	},
	safety: {
		real: 'Kiểm tra an toàn: xin cho biết bạn có an toàn không',
		drill: '[DIỄN TẬP] Kiểm tra an toàn: xin bấm vào và trả lời',
		help: 'Có hộ cần giúp',
		helpDrill: '[DIỄN TẬP] Có hộ cần giúp',
	},
	watch: {
		named: 'Có hộ nhờ bạn để ý giúp',
		silent: 'Hộ bạn để ý đang im lặng. Hãy gọi điện hỏi thăm',
		seen: 'Hộ bạn để ý đã đọc lại',
		reached: 'Đã liên lạc được với hộ bạn để ý',
		lost: 'Hãy chọn lại người để ý giúp',
	},
	joinRequest: 'Có người xin vào hội',
	lessonAnswer: 'Có tin mới về lớp học bạn đã đăng ký',
	test: { titled: (title) => `${title}: đã đến nơi`, untitled: () => 'Kiểm tra xem tin có đến không' },
	trial: (notice) => `[Thử] ${notice}`,
	deskTrial: 'Đây là thông báo thử. Thông báo đã đến.',
	duty: {
		made: (name) => `Đã có bảng trực: ${name}`,
		changed: (name) => `Lượt trực đã đổi: ${name}`,
		asked: (name) => `Hàng xóm nhờ đổi lượt trực: ${name}`,
		declined: (name) => `Hàng xóm không đổi lượt trực được: ${name}`,
		tomorrow: (name) => `Ngày mai đến lượt nhà mình trực: ${name}`,
	},
	aDuty: 'trực nhật',
	several: (n) => `Có ${n} bản tin và tin nhắn bạn chưa đọc`,
	severalAsked: (n) => `Có ${n} bản tin và tin nhắn bạn chưa đọc hoặc chưa trả lời`,
};
