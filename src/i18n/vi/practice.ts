import type { Words } from '../shape';

export const practice = {
	enter: 'Tập thử',
	enterHint: 'Phần này không nối với hội khu phố thật. Bạn bấm gì cũng không gửi đến ai.',
	title: 'Đang tập thử',
	harmless: 'Bạn bấm gì cũng không gửi đến ai.',
	leave: 'Thôi tập thử',
	more: 'Những gì có thể tập thử',
	notify: 'Thử nhận thông báo',
	waits: 'Khoảng 3 giây nữa thông báo sẽ hiện.',
	restart: 'Làm lại từ đầu',
	noticeLabel: 'Thông báo tập thử',
	noticeOpen: 'Mở',
	noticeHint: 'Thông báo thật cũng hiện như thế này, cả khi bạn đang làm việc khác. Bấm vào, bản tin đó sẽ mở ra.',
} satisfies Words['practice'];
