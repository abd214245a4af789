import type { Words } from '../shape';

export const frame = {
	skip: 'Đến nội dung',
	bar: 'Các mục chính',
	home: 'Bản tin',
	desk: (role) => `Màn hình của ${role.toLowerCase()}`,
	textSize: 'Cỡ chữ, màu',
	help: 'Cách dùng',
	helpWhole: 'Lớp học điện thoại, cách dùng',
	settings: 'Cài đặt',
	language: 'Ngôn ngữ / Language',
	acting: (name) => `Đang xem cho gia đình ${name}`,
	actingFamily: (name) => `Đang xem với tư cách người thân của ${name}`,
	actingSeat: (title) => `Đang xem với chức vụ: ${title}`,
	switch: 'Chuyển',
	switchTitle: 'Bạn muốn xem với tư cách ai?',
	toHousehold: (name) => `Đến gia đình ${name}`,
	toSeat: (title) => `Đến màn hình của: ${title}`,
	unsent: (n) => `Chưa gửi được (${n}). Khi có mạng sẽ tự động gửi.`,
	causes: {
		unreachable: 'Không có sóng. Bạn vẫn đọc được các bản tin đã nhận.',
		serverBusy: 'Kairan đang quá tải. Chờ một chút sẽ tự động kết nối. Bạn vẫn đọc được các bản tin đã nhận.',
		serverError:
			'Phía Kairan đang có trục trặc. Khi sửa xong sẽ tự động kết nối. Bạn vẫn đọc được các bản tin đã nhận.',
	},
	lastHeard: (when) => `Lần nhận gần nhất: ${when}`,
	refused: (n) => `Có ${n} mục không gửi được`,
	seeRefused: 'Xem chi tiết',
	showKey: 'Nhập thẻ khóa',
	reload: 'Mở lại',
	sample: 'A',
} satisfies Words['frame'];
