import type { Words } from '../shape';

/** As an iPhone in Vietnamese calls it. */
const homeScreen = 'Thêm vào MH chính';

export const install = {
	offerTitle: 'Bạn có muốn lần sau mở được ngay không?',
	offerText: 'Biểu tượng “Kairan” sẽ được đặt ở màn hình chính của điện thoại.',
	add: 'Đặt ở màn hình chính',
	later: 'Không đặt',
	guide: 'Xem cách đặt',
	guideTitle: 'Đặt ở màn hình chính của iPhone',
	guideLead: 'Làm được khi đang mở bằng “Safari”, có biểu tượng la bàn màu xanh.',
	steps: [
		'Bấm hình vuông có mũi tên đi lên, ở phía dưới màn hình.',
		`Vuốt danh sách hiện ra lên trên, rồi bấm “${homeScreen}”.`,
		'Bấm “Thêm” ở góc trên bên phải. Biểu tượng “Kairan” sẽ được đặt.',
	],
	homeScreen,
	cardAgain: 'Nếu lần đầu mở mà được hỏi thẻ khóa, bạn có thể dùng lại thẻ cũ.',
	other: 'Với điện thoại khác, bấm dấu ba chấm ở góc trên bên phải màn hình, rồi bấm “Thêm vào màn hình chính”.',
	updateTitle: 'Ứng dụng Kairan có phiên bản mới',
	updateText: 'Đây không phải là bản tin. Những gì bạn đang viết vẫn được giữ nguyên.',
	update: 'Cập nhật',
	updating: 'Đang cập nhật',
} satisfies Words['install'];
