import type { Words } from '../shape';

export const replies = {
	heading: 'Trả lời',
	write: 'Viết trả lời',
	hint: (title) => `Chỉ gửi đến: ${title}. Các hộ khác không thấy.`,
	send: 'Gửi trả lời',
	sent: 'Đã viết trả lời.',
	waits: 'Chưa gửi được. Khi có mạng sẽ tự động gửi.',
	missing: 'Bạn chưa viết gì.',
	room: (n) => `Còn viết được ${n} ký tự`,
	over: (n) => `Thừa ${n} ký tự. Toàn bộ nội dung vẫn còn.`,
	by: { household: 'Hộ này', family: 'Người thân' },
	closed: 'Tin nhắn này không nhận trả lời nữa. Nếu cần, hãy gọi điện.',
	full: 'Ở đây chỉ trả lời được tối đa 20 lần. Muốn nói tiếp, hãy gọi điện.',
	refused: 'Không gửi được',
	again: 'Viết lại',
	drop: 'Xóa',
} satisfies Words['replies'];
