import type { Words } from '../shape';

export const help = {
	lead: 'Ligue e leia este número.',
	code: 'Número',
	codeHint: 'Seu nome não está nele.',
	version: 'Versão',
	phone: 'Nome do celular',
	factsTitle: 'Como está este celular',
	facts: {
		card: {
			title: 'Cartão de acesso',
			values: { household: 'Cartão da casa', seat: 'Cartão do cargo', none: 'Ainda nenhum' },
		},
		contact: {
			title: 'Última conexão',
			values: {
				hour: 'Há menos de 1 hora',
				day: 'Hoje ou ontem',
				week: 'Há menos de 1 semana',
				longer: 'Há mais de 1 semana',
				never: 'Ainda nenhuma',
			},
		},
		trouble: {
			title: 'Agora',
			values: {
				none: 'Funciona normalmente',
				unreachable: 'Sem sinal',
				server: 'Problema no Kairan',
				signedOut: 'É preciso ler o cartão de novo',
				storageFull: 'Celular sem espaço',
				storageUnavailable: 'Não é possível guardar dados',
				newerVersion: 'Há uma versão nova aberta',
			},
		},
		sending: {
			title: 'O que você enviou',
			values: {
				done: 'Tudo foi enviado',
				waits: 'Algo ainda não foi enviado',
				refused: 'Algo não pôde ser enviado',
			},
		},
		notices: {
			title: 'Notificações',
			values: {
				on: 'Aparecem',
				off: 'Não aparecem',
				denied: 'O celular está bloqueando',
				homeScreen: 'Aparecem se o Kairan estiver na tela inicial',
				unable: 'Aberto assim, não aparecem',
				unknown: 'Não se sabe',
			},
		},
		room: {
			title: 'Espaço no celular',
			values: { plenty: 'Bastante', little: 'Pouco', none: 'Quase nada', unknown: 'Não se sabe' },
		},
		opened: { title: 'Aberto', values: { homeScreen: 'Pela tela inicial', browser: 'Pelo navegador' } },
	},
	callTitle: 'Ligar',
	association: 'Associação de moradores (chonaikai)',
	noPhone: 'Ligue para o número que está no cartão de acesso ou para quem lidera seu grupo (hancho).',
	toHelper: 'Para quem atende o telefone (em japonês)',
	toLessons: 'Ver como usar',
	kinds: { apple: 'iPhone ou iPad', android: 'Android', other: 'Computador ou outro' },
} satisfies Words['help'];
