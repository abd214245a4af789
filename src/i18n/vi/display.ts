import type { Words } from '../shape';

export const display = {
	size: 'Cỡ chữ',
	sizesHint: 'Hãy bấm vào dòng nhỏ nhất mà bạn đọc được. Chữ đổi ngay, và bạn có thể đổi lại bao nhiêu lần cũng được.',
	sizes: { '100': 'Bình thường', '125': 'Hơi lớn', '150': 'Lớn', '200': 'Rất lớn', '300': 'Lớn nhất' },
	times: { '100': '1×', '125': '1,25×', '150': '1,5×', '200': '2×', '300': '3×' },
	sample: 'Chữ mẫu',
	example: {
		title: 'Tổng vệ sinh mùa thu',
		text: 'Tập trung ở cổng công viên lúc 8 giờ sáng Chủ nhật. Nếu trời mưa sẽ lùi sang tuần sau. Hãy mang theo găng tay.',
	},
	letter: 'A',
	theme: 'Màu',
	themes: {
		system: 'Theo điện thoại',
		warm: 'Màu giấy',
		light: 'Trắng',
		dark: 'Tối',
		contrast: 'Rõ nét (chữ đen nền trắng)',
		'contrast-dark': 'Rõ nét (chữ trắng nền đen)',
	},
	spacing: 'Khoảng cách dòng',
	spacings: { normal: 'Bình thường', wide: 'Rộng', wider: 'Rất rộng' },
	ruler: 'Kẻ vạch dưới dòng đang đọc',
	rulerHint: 'Vạch hiện ở dòng bạn bấm, và đi theo khi bạn di chuyển.',
	onThisDevice: 'Chỉ điện thoại này thay đổi.',
	zoomToo: 'Bạn cũng có thể dùng hai ngón tay để phóng to.',
} satisfies Words['display'];
