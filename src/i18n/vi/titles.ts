import type { Words } from '../shape';
import { frame } from './frame';

export const titles = {
	home: 'Bản tin',
	join: 'Thẻ khóa',
	circular: 'Bản tin',
	older: 'Bản tin cũ',
	safety: 'Kiểm tra an toàn',
	watch: 'Để ý giúp',
	calendar: 'Lịch',
	duties: 'Trực nhật và ngày đổ rác',
	help: 'Khi gặp khó khăn',
	helper: 'Dành cho người nghe điện thoại',
	gestures: 'Tập dùng ngón tay',
	gesture: 'Tập dùng ngón tay',
	lessons: frame.helpWhole,
	settings: frame.settings,
	mail: 'Xác nhận email',
	joinRequest: 'Xin vào hội',
	ownData: 'Những gì được lưu về hộ này',
	helping: 'Giúp dùng điện thoại',
	leaflet: 'Giấy đưa cho người được giúp',
} satisfies Words['titles'];
