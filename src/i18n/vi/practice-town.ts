import type { Words } from '../shape';
import { reading } from './reading';

export const practiceTown = {
	association: 'Hội khu phố tập thử',
	district: 'Khu tập thử',
	chair: 'Hội trưởng tập thử',
	group: (n: number) => `Tổ ${n}`,
	households: ['Renshu Hanako', 'Yamakawa', 'Unno', 'Sorata', 'Morimoto', 'Ishida', 'Yukimura', 'Tsukino'],
	circulars: [
		{
			title: 'Đây là bản tin tập thử',
			body: `Khi đọc hết bài này, hãy bấm hình tròn đỏ “${reading.press}” ở cuối.\n\nBấm nhầm cũng không sao. Đây là tập thử, không gửi đến ai cả.`,
		},
		{
			title: 'Nhổ cỏ ở công viên',
			body: 'Chúng ta sẽ nhổ cỏ ở công viên.\n\nHãy mang theo găng tay. Nếu trời mưa sẽ lùi sang tuần sau.',
			place: 'Công viên trung tâm',
			ask: 'Ai đi nhổ cỏ',
		},
		{
			title: 'Lễ hội mùa hè',
			body: 'Năm nay lại có lễ hội mùa hè.\n\nCó trò vớt cá vàng và đá bào. Mời bạn cùng gia đình đến chơi.',
			place: 'Trước nhà họp',
		},
	],
	duty: 'Trực nhật rác',
	urgent: {
		title: 'Thông báo cắt nước',
		body: 'Chiều nay sẽ cắt nước.\n\nHãy trữ sẵn nước. (Đây là tập thử.)',
		urgent: true,
	},
} satisfies Words['practiceTown'];
