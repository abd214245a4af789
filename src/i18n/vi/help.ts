import type { Words } from '../shape';

export const help = {
	lead: 'Hãy gọi điện và đọc mã số dưới đây.',
	code: 'Mã số',
	codeHint: 'Trong mã không có tên của bạn.',
	version: 'Phiên bản',
	phone: 'Loại máy',
	factsTitle: 'Tình trạng của điện thoại này',
	facts: {
		card: {
			title: 'Thẻ khóa',
			values: { household: 'Thẻ của hộ', seat: 'Thẻ chức vụ', none: 'Chưa có' },
		},
		contact: {
			title: 'Lần kết nối gần nhất',
			values: {
				hour: 'Trong vòng 1 giờ',
				day: 'Hôm nay hoặc hôm qua',
				week: 'Trong vòng 1 tuần',
				longer: 'Hơn 1 tuần trước',
				never: 'Chưa lần nào',
			},
		},
		trouble: {
			title: 'Hiện tại',
			values: {
				none: 'Dùng được bình thường',
				unreachable: 'Không có sóng',
				server: 'Phía Kairan đang có trục trặc',
				signedOut: 'Cần quét lại thẻ khóa',
				storageFull: 'Điện thoại hết chỗ trống',
				storageUnavailable: 'Không dùng được nơi lưu trữ',
				newerVersion: 'Phiên bản mới hơn đang mở',
			},
		},
		sending: {
			title: 'Những gì đã gửi',
			values: {
				done: 'Đã gửi hết',
				waits: 'Có mục chưa gửi được',
				refused: 'Có mục không gửi được',
			},
		},
		notices: {
			title: 'Thông báo',
			values: {
				on: 'Có hiện',
				off: 'Không hiện',
				denied: 'Bị điện thoại chặn',
				homeScreen: 'Hiện được nếu đặt ở màn hình chính',
				unable: 'Cách mở này không hiện được',
				unknown: 'Không rõ',
			},
		},
		room: {
			title: 'Chỗ trống trên điện thoại',
			values: { plenty: 'Còn nhiều', little: 'Còn ít', none: 'Gần như hết', unknown: 'Không rõ' },
		},
		opened: { title: 'Cách mở', values: { homeScreen: 'Từ màn hình chính', browser: 'Từ trình duyệt' } },
	},
	callTitle: 'Gọi điện',
	association: 'Hội khu phố (chonaikai)',
	noPhone: 'Hãy gọi số điện thoại ghi trên thẻ khóa, hoặc gọi tổ trưởng (hancho).',
	toHelper: 'Dành cho người nghe điện thoại (tiếng Nhật)',
	toLessons: 'Xem cách dùng',
	kinds: { apple: 'iPhone, iPad', android: 'Android', other: 'Máy tính, v.v.' },
} satisfies Words['help'];
