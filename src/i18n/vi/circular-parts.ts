import type { Words } from '../shape';

export const circularParts = {
	categories: {
		event: 'Sự kiện',
		cleaning: 'Dọn vệ sinh',
		garbage: 'Rác',
		safety: 'Phòng chống thiên tai, tội phạm',
		works: 'Thi công',
		welfare: 'Phúc lợi, người cao tuổi',
		condolence: 'Tin buồn',
		other: 'Khác',
	},
	fields: {
		when: 'Thời gian',
		place: 'Địa điểm',
		bring: 'Cần mang theo',
		deadline: 'Hạn chót',
		contact: 'Liên hệ',
	},
	forms: { circular: 'Bản tin', message: 'Tin nhắn', test: 'Kiểm tra' },
} satisfies Words['circularParts'];
