import type { Words } from '../shape';

export const circularParts = {
	categories: {
		event: 'Evento',
		cleaning: 'Limpeza',
		garbage: 'Lixo',
		safety: 'Prevenção e segurança',
		works: 'Obras',
		welfare: 'Bem-estar e idosos',
		condolence: 'Falecimento',
		other: 'Outros',
	},
	fields: { when: 'Quando', place: 'Onde', bring: 'O que levar', deadline: 'Prazo', contact: 'Dúvidas' },
	forms: { circular: 'Circular', message: 'Mensagem', test: 'Teste' },
} satisfies Words['circularParts'];
