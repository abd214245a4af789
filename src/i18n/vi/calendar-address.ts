import type { Words } from '../shape';

export const calendarAddress = {
	title: 'Xem trong lịch bạn thường dùng',
	lead: 'Những ngày này cũng có thể hiện trong lịch bạn dùng trên điện thoại hoặc máy tính. Khi lịch ở đây thay đổi, lịch bên đó cũng thay đổi.',
	secret:
		'Để làm vậy, một địa chỉ được tạo ra. Ai biết địa chỉ này đều xem được ngày, tiêu đề và nơi chốn. Trong đó không có tên nhà bạn. Xin đừng cho ai ngoài gia đình biết.',
	show: 'Hiện địa chỉ',
	practicing: 'Đây là luyện tập, không thể thêm vào lịch thật.',
	subscribe: 'Thêm trên iPhone, Mac',
	address: 'Địa chỉ của nhà bạn',
	copy: 'Sao chép địa chỉ',
	copied: 'Đã sao chép. Hãy dán vào lịch của bạn.',
	copyYourself: 'Không sao chép được. Hãy chạm và giữ địa chỉ để sao chép.',
	how: 'Cách thêm vào lịch',
	steps: [
		{ on: 'iPhone, iPad, Mac', steps: 'Bấm “Thêm trên iPhone, Mac” và làm tiếp theo màn hình hiện ra.' },
		{
			on: 'Google Lịch',
			steps:
				'Sao chép địa chỉ. Trên máy tính, mở Google Lịch, bấm dấu “+” cạnh “Lịch khác”, chọn “Từ URL” rồi dán. Lịch cũng sẽ hiện trên điện thoại.',
		},
		{ on: 'Outlook', steps: 'Sao chép địa chỉ. Chọn “Thêm lịch”, rồi “Đăng ký từ web”, và dán.' },
	],
	slow: 'Thay đổi có thể mất khoảng một ngày mới hiện ra. Việc gấp xin xem ở đây.',
	removed: 'Khi thẻ hoặc điện thoại của nhà bạn bị gỡ bỏ, địa chỉ này cũng ngừng hoạt động.',
	change: 'Đổi địa chỉ',
	end: 'Ngừng sử dụng',
	sure: {
		change: { title: 'Đổi địa chỉ?', text: 'Địa chỉ hiện nay sẽ ngừng ngay. Xin thêm địa chỉ mới vào lịch của bạn.' },
		end: {
			title: 'Ngừng sử dụng?',
			text: 'Địa chỉ hiện nay sẽ ngừng ngay. Lịch của bạn sẽ không nhận thêm ngày nào nữa.',
		},
	},
	done: { change: 'Đã đổi. Địa chỉ cũ không còn dùng được.', end: 'Đã ngừng. Địa chỉ cũ không còn dùng được.' },
} satisfies Words['calendarAddress'];
