import type { Words } from '../shape';

export const mailAnswer = {
	title: 'Câu trả lời của bạn',
	lead: (association) => `${association} có điều muốn hỏi bạn.`,
	as: (address) => `Câu trả lời được gửi với tên ${address}.`,
	send: 'Gửi câu trả lời này',
	change: 'Gửi câu trả lời đã sửa',
	sent: 'Câu trả lời của bạn đã đến. Bạn có thể sửa và gửi lại cho đến hạn chót.',
	overtaken: 'Nhà bạn đã trả lời lại bằng cách khác. Nếu bạn gửi ở đây, câu trả lời này được tính.',
	closed: 'Đã hết hạn trả lời. Nếu muốn sửa, hãy gọi điện.',
} satisfies Words['mailAnswer'];
