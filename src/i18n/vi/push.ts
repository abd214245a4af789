import type { Words } from '../shape';

export const push = {
	offerTitle: 'Khi có bản tin mới, điện thoại này sẽ báo cho bạn',
	offerText: 'Nếu sau đây được hỏi, hãy bấm “Cho phép”.',
	accept: 'Báo cho tôi',
	later: 'Để sau',
	section: 'Khi có bản tin mới',
	states: {
		on: 'Khi có bản tin mới, điện thoại này sẽ báo cho bạn.',
		off: 'Khi có bản tin mới, điện thoại này không báo.',
		homeScreen: 'Với điện thoại này, hãy đặt Kairan ở màn hình chính và mở từ đó thì mới nhận được thông báo.',
		unable: 'Với cách mở hiện tại thì không nhận được thông báo. Thỉnh thoảng hãy mở Kairan để xem.',
		deniedInstalled:
			'Thông báo đang bị chặn. Hãy mở “Cài đặt” của điện thoại, vào “Thông báo”, và đổi Kairan thành cho phép.',
		deniedInBrowser:
			'Thông báo đang bị chặn. Hãy bấm dấu ở bên trái địa chỉ trang web, trên cùng màn hình, và đổi “Thông báo” thành cho phép.',
		failed: 'Không thực hiện được. Hãy bấm lại ở nơi có sóng tốt.',
	},
	calls: {
		on: 'Máy này sẽ báo khi có hộ cần bạn gọi điện. Còn bản tin thì điện thoại đã quét thẻ khóa của hộ sẽ báo.',
		off: 'Dù có hộ cần bạn gọi điện, máy này cũng không báo.',
	},
	nothing: 'Không có thông báo nào dành cho chức vụ này. Còn bản tin thì điện thoại đã quét thẻ khóa của hộ sẽ báo.',
	switchOff: 'Không báo nữa',
	timing: 'Thông báo không khẩn',
	timingHint:
		'Thông báo khẩn luôn được báo ngay. Từ 10 giờ đêm đến 6 giờ sáng, ngoài thông báo khẩn, điện thoại không kêu.',
	timings: {
		now: { label: 'Báo ngay' },
		evening: { label: 'Gộp lại buổi chiều', hint: 'Lúc 6 giờ chiều, báo một lần cho cả ngày.' },
		never: { label: 'Chỉ báo khẩn', hint: 'Những gì không khẩn, bạn đọc được khi mở Kairan.' },
	},
	titles: 'Hiện tiêu đề trên màn hình',
	titlesHint: 'Không mở Kairan cũng đọc được tiêu đề. Người bên cạnh cũng nhìn thấy.',
	guide: 'Xem cách đặt',
} satisfies Words['push'];
