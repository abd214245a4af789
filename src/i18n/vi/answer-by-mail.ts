import type { Words } from '../shape';

export const mailAnswer = {
	title: 'Câu trả lời của bạn',
	lead: (association) => `${association} có điều muốn hỏi bạn.`,
	as: (address) => `Câu trả lời được gửi với tên ${address}.`,
	optional: 'Bạn có thể bỏ qua.',
	people: 'Số người',
	peopleHint: 'Nếu không ai đi, hãy ghi 0.',
	shift: 'Giờ nào',
	who: 'Tên người đi (có thể bỏ qua)',
	several: 'Chọn bao nhiêu cũng được',
	one: 'Chọn một',
	number: (least, most) => `Một số từ ${least} đến ${most}`,
	text: 'Câu trả lời',
	marks: { yes: '○ Được', maybe: '△ Chưa biết', no: '× Không được' },
	missing: 'Hãy xem lại chỗ này.',
	send: 'Gửi câu trả lời này',
	change: 'Gửi câu trả lời đã sửa',
	sent: 'Câu trả lời của bạn đã đến. Bạn có thể sửa và gửi lại cho đến hạn chót.',
	overtaken: 'Nhà bạn đã trả lời lại bằng cách khác. Nếu bạn gửi ở đây, câu trả lời này được tính.',
	closed: 'Đã hết hạn trả lời. Nếu muốn sửa, hãy gọi điện.',
} satisfies Words['mailAnswer'];
