import type { Words } from '../shape';

export const speech = {
	heading: 'Đọc to',
	play: 'Nghe',
	goOn: 'Tiếp tục',
	again: 'Nghe lại',
	pause: 'Dừng',
	previous: 'Câu trước',
	next: 'Câu sau',
	slower: 'Chậm lại',
	faster: 'Nhanh lên',
	close: 'Kết thúc',
	paces: ['rất chậm', 'chậm', 'bình thường', 'nhanh', 'rất nhanh'],
	place: (n, of, pace) => `Câu ${n} trong ${of} câu, ${pace}`,
	none: 'Không tìm thấy giọng tiếng Nhật',
	noneText:
		'Trong cài đặt của điện thoại, hãy tìm “đọc to” hoặc “giọng nói” và thêm giọng tiếng Nhật. Nếu thấy khó, hãy nhờ người thân hoặc người giữ chức vụ trong hội. Bạn vẫn đọc được bằng chữ ở đây.',
	noneForeign: 'Không tìm thấy giọng của ngôn ngữ này',
	noneForeignText:
		'Trong cài đặt của điện thoại, hãy tìm “đọc to” hoặc “giọng nói” và thêm giọng của ngôn ngữ này. Bạn vẫn đọc được bằng chữ ở đây.',
	empty: 'Không có chữ nào để đọc to.',
} satisfies Words['speech'];
