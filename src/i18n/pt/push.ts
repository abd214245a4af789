import type { Words } from '../shape';

export const push = {
	offerTitle: 'Este celular avisa quando chega uma circular nova',
	offerText: 'Se aparecer uma pergunta, toque em “Permitir”.',
	accept: 'Quero avisos',
	later: 'Depois',
	section: 'Quando chega uma circular nova',
	states: {
		on: 'Este celular avisa quando chega uma circular nova.',
		off: 'Este celular não avisa quando chega uma circular nova.',
		homeScreen: 'Para receber notificações neste celular, ponha o Kairan na tela inicial e abra por ela.',
		unable: 'Do modo como o Kairan está aberto, não há notificações. Abra-o de vez em quando para ver.',
		deniedInstalled:
			'As notificações estão bloqueadas. Nas configurações do celular, em “Notificações”, permita o Kairan.',
		deniedInBrowser:
			'As notificações estão bloqueadas. Bem no alto da tela, toque no sinal à esquerda do endereço da página e permita as notificações.',
		failed: 'Não deu certo. Toque de novo onde o sinal for bom.',
	},
	calls: {
		on: 'Você recebe um aviso aqui quando há casas para ligar. As circulares são avisadas no celular que leu o cartão da casa.',
		off: 'Você não recebe aviso aqui, mesmo quando há casas para ligar.',
	},
	nothing: 'Não há notificações para este cargo. As circulares são avisadas no celular que leu o cartão da casa.',
	switchOff: 'Parar de avisar',
	timing: 'O que não é urgente',
	timingHint:
		'O que é urgente é avisado na hora, sempre. Das 10 da noite às 6 da manhã, só o que é urgente faz barulho.',
	timings: {
		now: { label: 'Avisar na hora' },
		evening: { label: 'Tudo no fim da tarde', hint: 'Às 6 da tarde, um só aviso com tudo o que chegou no dia.' },
		never: { label: 'Só o urgente', hint: 'O que não é urgente você lê quando abrir o Kairan.' },
	},
	titles: 'Mostrar o título na tela',
	titlesHint: 'Dá para ler o título sem abrir o Kairan. Quem está por perto também vê.',
	guide: 'Ver como se faz',
} satisfies Words['push'];
