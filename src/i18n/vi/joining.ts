import type { Words } from '../shape';

// Named where it stands, so that the sentence about it says the same.
const scan = 'Quét bằng camera';

export const joining = {
	inspecting: 'Đang kiểm tra thẻ khóa',
	question: (name) => `Đây có phải gia đình ${name} không?`,
	questionFamily: (name) => `Bạn có phải là người thân của ${name} không?`,
	questionSeat: (title) => `Đây có phải chức vụ của bạn không: ${title}?`,
	asFamily: 'Bạn đọc với tư cách người thân.',
	asFamilyHint: 'Khi người thân đọc, không được tính là hộ đó đã đọc.',
	unverified: 'Hội khu phố này chưa được xác nhận. Chỉ tiếp tục nếu bạn nhận thẻ từ người mà bạn biết.',
	asSeat: 'Màn hình của chức vụ sẽ mở.',
	yes: 'Đúng vậy',
	no: 'Không phải',
	notMine: 'Thẻ này chưa được sử dụng. Hãy đưa cho tổ trưởng (hancho). Hãy nhập thẻ của bạn ở bên dưới.',
	joining: 'Đang mở',
	typeTitle: 'Nhập thẻ khóa',
	typeHint: 'Hãy nhìn thẻ và nhập vào. Gõ chữ thường cũng được.',
	typeLabel: '12 ký tự trên thẻ',
	typeSubmit: 'Mở bằng thẻ này',
	typeMore: (n) => `Còn thiếu ${n} ký tự.`,
	typeNone: 'Hãy nhập 12 ký tự rồi bấm.',
	linkCut: 'Địa chỉ trên thẻ bị thiếu một phần. Hãy nhập 12 ký tự trên thẻ, hoặc dán toàn bộ địa chỉ.',
	lookalikes: 'Thẻ không dùng số 0, số 1, chữ O và chữ I. Hãy nhìn lại các ký tự giống như Q, D, L, 7.',
	again: 'Thử lại',
	callHint: 'Nếu gặp khó khăn, hãy gọi số điện thoại ghi trên thẻ.',
	scan,
	scanHint: `Nếu dùng “${scan}”, bạn không cần nhập ký tự.`,
	welcome: 'Chào mừng bạn',
	welcomeLead: 'Bạn có thể đọc bản tin của hội khu phố (chonaikai) trên điện thoại này.',
	welcomeHow: 'Hãy chuẩn bị thẻ khóa (kagi-kado) mà tổ trưởng (hancho) đã đưa cho bạn.',
	welcomeScan: 'Dùng camera quét mã QR trên thẻ.',
	welcomeType: 'Nếu không quét được, hãy nhập 12 ký tự trên thẻ.',
	welcomeButton: 'Nhập thẻ khóa',
	ended: 'Thẻ khóa này không dùng được nữa',
	endedText: (name) =>
		`Thẻ khóa của gia đình ${name} đã bị ngừng, hoặc gia đình đã rời hội. Nếu muốn đọc tiếp, hãy xin tổ trưởng (hancho) thẻ khóa (kagi-kado) mới.`,
	endedSeat: (title) =>
		`Chức vụ “${title}” đã kết thúc, hoặc thẻ chức vụ đã bị ngừng. Nếu muốn tiếp tục, hãy xin thẻ mới từ người đã đưa thẻ.`,
} satisfies Words['joining'];
