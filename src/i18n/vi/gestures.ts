import type { Words } from '../shape';
import { common } from './common';
import { frame } from './frame';
import { joining } from './joining';
import { practice } from './practice';
import { reading } from './reading';

const show = 'Hiện cửa sổ';

export const gestures = {
	lead: 'Tập từng thao tác trên điện thoại, mỗi lần một thao tác.',
	count: (done: string, of: string) => `Đã xong ${done} trên ${of}`,
	allDone: 'Bạn đã làm xong tất cả. Rất tốt.',
	start: 'Bắt đầu',
	goOn: 'Làm tiếp',
	restart: 'Làm lại từ đầu',
	list: 'Các bài tập',
	done: 'Được rồi',
	next: 'Bài tập tiếp theo',
	toList: 'Đến các bài tập',
	otherWay: 'Cách không dùng ngón tay',
	byKey: 'Chọn bằng phím Tab, rồi bấm phím Enter.',
	remarks: {
		long: 'Bạn đã bấm lâu. Lâu hay nhanh đều được tính.',
		moved: 'Ngón tay đã di chuyển khi bấm. Hãy nhấc thẳng lên từ chỗ đã đặt.',
		twice: 'Bạn đã bấm hai lần. Cũng như một lần, không sao.',
		beside: 'Bạn đã chạm hơi lệch. Hãy chạm vào giữa chỗ muốn bấm.',
		fingers: 'Có hai ngón tay đã chạm. Ngón của tay cầm điện thoại có chạm vào màn hình không?',
		still: 'Chỉ chạm thì không di chuyển. Hãy giữ ngón tay trên màn hình và trượt lên.',
	},
	press: {
		title: 'Bấm',
		todo: `Chạm nhẹ vào “${joining.yes}” rồi nhấc lên ngay.`,
		other: `Bạn đã bấm “${joining.no}”. Bấm nhầm vẫn làm lại được.`,
	},
	choose: {
		title: 'Chọn',
		todo: 'Bấm vào dòng có cỡ chữ dễ đọc.',
		then: `Sau bài tập, cỡ chữ trở lại như cũ. Muốn đổi thật, hãy bấm “${frame.textSize}” ở trên.`,
		byKey: 'Đến các dòng bằng phím Tab, chọn bằng phím mũi tên.',
	},
	close: {
		title: 'Đóng',
		show,
		todo: `Bấm “${show}”, rồi đóng cửa sổ hiện ra bằng “${common.close}”.`,
		inside: `Bấm “${common.close}” ở trên để trở lại màn hình trước.`,
		byKey: 'Phím Esc cũng đóng được.',
	},
	open: { title: 'Mở', todo: 'Bấm vào tên bản tin muốn đọc.' },
	scroll: {
		title: 'Cuộn',
		todo: 'Giữ ngón tay trên màn hình, trượt lên và đọc bản tin đến hết.',
		end: 'Bản tin hết ở đây.',
		byKey: 'Bấm phím mũi tên xuống hoặc phím cách.',
	},
	zoom: {
		title: 'Phóng to',
		todo: `Bấm “${reading.enlarge}” và mở rộng tờ giấy bằng hai ngón tay.`,
		caption: `Mở rộng bằng hai ngón tay, hoặc bấm “${reading.zoomIn}”`,
		captionDone: `Được rồi. Hãy bấm “${common.close}”`,
		other: `Vẫn là cỡ cũ. Hãy bấm “${reading.enlarge}” một lần nữa.`,
		then: 'Chụm hai ngón tay lại thì màn hình trở về như cũ.',
		byKey: `Mở bằng phím Enter, rồi bấm “${reading.zoomIn}”.`,
	},
	seal: {
		title: 'Báo là đã đọc',
		todo: `Bấm “${reading.press}” màu đỏ.`,
		then: 'Với bản tin thật, hội khu phố sẽ biết là bạn đã đọc.',
	},
	back: {
		title: 'Trở lại',
		todo: `Bấm “${reading.toList}” để trở lại.`,
		then: 'Nút trở lại của điện thoại cũng dùng được.',
	},
	notice: {
		title: 'Mở thông báo',
		todo: `Bấm “${practice.notify}”. Khi thông báo hiện ra, bấm “${practice.noticeOpen}”.`,
		other: 'Bạn đã đóng thông báo. Bản tin vẫn còn trong danh sách. Hãy thử lại một lần.',
	},
	type: {
		title: 'Gõ chữ',
		todo: (letters: string) => `Bấm vào ô trống và gõ ${letters}.`,
		other: (letters: string) => `Chữ vừa nhập khác. Hãy xóa rồi gõ ${letters}.`,
		byKey: 'Đến ô trống bằng phím Tab rồi gõ.',
	},
	long: {
		title: 'Một năm trong khu phố',
		body: [
			'Tháng 4, tổ trưởng mới nhận việc và đến chào từng nhà.',
			'Tháng 5, dọn kênh nước. Hãy mang ủng và găng tay.',
			'Tháng 6, phát cây hoa và trồng ở công viên.',
			'Tháng 7, chuẩn bị lễ hội mùa hè.',
			'Tháng 8 là lễ hội mùa hè, có vớt cá vàng và đá bào.',
			'Tháng 9, mừng các cụ cao tuổi bằng trà và bánh.',
			'Tháng 10 là hội thao. Mời mọi người tham gia.',
			'Tháng 11, tập phòng chống thiên tai. Hãy xem lại nước và thức ăn.',
			'Tháng 12, đi tuần ban đêm để nhắc phòng cháy. Hãy mặc ấm.',
			'Tháng 1, họp mặt đầu năm và giã bánh gạo.',
			'Tháng 2, ném đậu. Trẻ em đi từng nhà.',
			'Tháng 3 là đại hội, nhìn lại một năm.',
			'Cảm ơn bạn đã đọc đến đây.',
		].join('\n\n'),
	},
} satisfies Words['gestures'];
